internal import Cards

/// Reads the fields of one entry. What the law could never have written is a fault that names entry and field.
struct EntryReading {
  let entry: UInt64
  /// The civil date of the entry's stamp.
  let day: CivilDate

  func fault(_ cause: EntryFault.Cause, _ field: StaticString) -> EntryFault {
    EntryFault(cause, entry: entry, field: field)
  }

  /// What must be there.
  func some<Value>(_ value: Value?, _ field: StaticString) throws(EntryFault) -> Value {
    guard let value else { throw fault(.missing, field) }
    return value
  }
}

// MARK: Numbers

extension EntryReading {
  /// The case of an enum of the law.
  @inline(__always)
  func code<Kind: RawRepresentable<UInt8>>(
    _ code: UInt32, _ field: StaticString
  ) throws(EntryFault) -> Kind {
    guard let raw = UInt8(exactly: code), let kind = Kind(rawValue: raw) else {
      throw fault(.unknownCode, field)
    }
    return kind
  }

  /// A number that the law holds in fewer bits than the wire.
  @inline(__always)
  func number<Number: FixedWidthInteger>(
    _ number: UInt32, _ field: StaticString
  ) throws(EntryFault) -> Number {
    guard let number = Number(exactly: number) else { throw fault(.outOfRange, field) }
    return number
  }

  @inline(__always)
  func date(_ day: Int32, _ field: StaticString) throws(EntryFault) -> CivilDate {
    guard CivilDate.calendar.contains(day) else { throw fault(.outOfRange, field) }
    return CivilDate(daysSince1970: day)
  }

  @inline(__always)
  func month(_ index: Int32, _ field: StaticString) throws(EntryFault) -> Month {
    guard Month.calendar.contains(index) else { throw fault(.outOfRange, field) }
    return Month(index: index)
  }
}

extension CivilDate {
  fileprivate static let calendar = earliest.daysSince1970...latest.daysSince1970
}

extension Month {
  fileprivate static let calendar =
    Month(containing: .earliest).index...Month(containing: .latest).index
}

// MARK: Bytes and texts

extension EntryReading {
  func key(_ bytes: [UInt8], _ field: StaticString) throws(EntryFault) -> Key {
    guard let key = Key(written: bytes) else { throw fault(.wrongLength, field) }
    return key
  }

  func digest(_ bytes: [UInt8], _ field: StaticString) throws(EntryFault) -> Digest {
    guard let digest = Digest(bytes) else { throw fault(.wrongLength, field) }
    return digest
  }

  func code(_ text: String, _ field: StaticString) throws(EntryFault) -> Code {
    guard let code = Code(text) else { throw fault(.notAText, field) }
    return code
  }

  func label(_ text: String, _ field: StaticString) throws(EntryFault) -> Label {
    guard let label = Label(text) else { throw fault(.notAText, field) }
    return label
  }
}
