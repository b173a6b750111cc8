internal import Cards
internal import RPC

// Numbers that name people and cards become values here; inside there is no other way to have one.

extension CardNumber {
  init(_ bytes: [UInt8], field: String, issuers: [IssuerPrefix]) throws(Status) {
    do {
      try self.init(utf8: bytes, issuers: issuers)
    } catch {
      throw .malformed(.cardNumberMalformed, field: field, error.rawValue)
    }
  }
}

extension LegacyCardNumber {
  init(_ bytes: [UInt8], field: String) throws(Status) {
    do {
      try self.init(utf8: bytes)
    } catch {
      throw .malformed(.legacyNumberMalformed, field: field, error.rawValue)
    }
  }
}

extension NationalID {
  /// A number to look somebody up by: whether he is born yet, the register knows.
  init(_ bytes: [UInt8], field: String) throws(Status) {
    do {
      try self.init(utf8: bytes, today: .latest)
    } catch {
      throw .malformed(.nationalIDMalformed, field: field, error.rawValue)
    }
  }
}

extension MobileNumber {
  init(_ bytes: [UInt8], field: String) throws(Status) {
    do {
      try self.init(utf8: bytes)
    } catch {
      throw .malformed(.mobileMalformed, field: field, error.rawValue)
    }
  }
}

extension PIN {
  /// A PIN as it is presented, of whatever length one may have: a wrong length is a wrong PIN, and counted as one.
  init(presented bytes: [UInt8], field: String) throws(Status) {
    guard PIN.lengths.contains(bytes.count) else {
      throw .malformed(.pinMalformed, field: field, Fault.wrongLength.rawValue)
    }
    do {
      try self.init(presented: bytes, length: bytes.count)
    } catch {
      throw .malformed(.pinMalformed, field: field, error.rawValue)
    }
  }

  /// A PIN as its holder chooses it, of the length that policy asks for.
  init(chosen bytes: [UInt8], length: Int, field: String) throws(Status) {
    do {
      try self.init(chosen: bytes, length: length)
    } catch .guessable {
      throw .malformed(.pinTooSimple, field: field, Fault.guessable.rawValue)
    } catch {
      throw .malformed(.pinMalformed, field: field, error.rawValue)
    }
  }
}

extension Handle {
  /// The handle of a number on the wire; one that none can have is refused as what it names is when unknown.
  init(_ number: UInt64, orElse reason: Reason, _ name: String) throws(Status) {
    guard let handle = UInt32(exactly: number), handle > 0 else {
      throw Status(Refusal(reason, name, number))
    }
    self.init(handle)
  }

  /// Handles of a list, at least one and at most so many.
  static func list(
    _ numbers: [UInt64], field: String, atMost limit: Int, orElse reason: Reason, _ name: String
  ) throws(Status) -> [Self] {
    try requireLength(of: numbers.count, field: field, atMost: limit)
    var handles: [Self] = []
    for number in numbers { handles.append(try Self(number, orElse: reason, name)) }
    return handles
  }
}

/// INVALID_ARGUMENT for a list that is empty or longer than is taken at once.
func requireLength(of count: Int, field: String, atMost limit: Int) throws(Status) {
  if count == 0 { throw .malformed(.listEmpty, field: field, "at least one is needed") }
  if count > limit { throw .malformed(.listTooLong, field: field, "at most \(limit) are taken") }
}
