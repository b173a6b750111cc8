internal import Cards
internal import Messages
internal import RPC

// Codes, texts, dates and digests become values here.

extension Cards.Code {
  init(_ text: String, field: String) throws(Status) {
    guard let code = Cards.Code(text) else {
      throw .malformed(.codeMalformed, field: field, "not 1 to 16 letters, digits or dashes")
    }
    self = code
  }

  /// The terminal that a request names.
  init(device text: String) throws(Status) {
    if text.isEmpty { throw .malformed(.deviceMissing, field: "device", "empty") }
    try self.init(text, field: "device")
  }
}

extension Label {
  init(_ text: String, field: String) throws(Status) {
    guard let label = Label(text) else {
      throw .malformed(.textMalformed, field: field, "over 126 bytes, or with control characters")
    }
    self = label
  }

  /// A label that says something.
  init(needed text: String, field: String) throws(Status) {
    if text.isEmpty { throw .malformed(.textMalformed, field: field, "empty") }
    try self.init(text, field: field)
  }
}

extension CivilDate {
  init(_ date: Wire.Date?, field: String) throws(Status) {
    guard let date,
      let day = CivilDate(year: Int(date.year), month: Int(date.month), day: Int(date.day))
    else { throw .malformed(.dateMalformed, field: field, "not a day of the calendar") }
    self = day
  }
}

extension Cards.Digest {
  init(_ bytes: [UInt8], field: String) throws(Status) {
    guard let digest = Self(bytes) else {
      throw .malformed(.digestMalformed, field: field, "not 32 bytes")
    }
    self = digest
  }
}

extension GovernorateCode {
  /// A governorate where people live and offices stand: not the code for births abroad.
  init(residence number: UInt32, field: String) throws(Status) {
    guard let small = UInt8(exactly: number), let code = GovernorateCode(number: small),
      code != .bornAbroad
    else { throw .malformed(.governorateUnknown, field: field, "no governorate's code") }
    self = code
  }
}

extension Service {
  init(_ service: Wire.Service) throws(Status) {
    switch service {
    case .ration: self = .ration
    case .health: self = .health
    case .payments: self = .payments
    case .unspecified, .unrecognized: throw Status(Refusal(.serviceUnknown))
    }
  }
}
