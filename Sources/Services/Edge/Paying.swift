internal import Cards
internal import Ledger
internal import Messages
internal import RPC

// What payments come with becomes values here.

extension Desk {
  /// A card at a terminal with the PIN that was keyed in.
  func atTerminal(
    _ card: Wire.PresentedCard?, _ device: String, pin: [UInt8], reference: String = ""
  ) throws(Status) -> (use: CardAtTerminal, number: CardNumber) {
    let (presented, number) = try presented(card)
    let code = try Cards.Code(device: device)
    let pin = pin.isEmpty ? nil : try PIN(presented: pin, field: "pin")
    let use = CardAtTerminal(
      presented, device: code, pin: pin.map { keyring.key($0, of: number) },
      reference: try self.reference(reference, of: code))
    return (use, number)
  }

  /// A terminal's own reference; nil where it gave none.
  func reference(_ text: String, of device: Cards.Code) throws(Status) -> Reference? {
    text.isEmpty
      ? nil : try reference(text, of: "device/\(device.text)", field: "reference")
  }

  /// A reference of whoever is named: 1 to 64 bytes of text.
  func reference(
    _ text: String, of owner: String, field: String
  ) throws(Status) -> Reference {
    guard text.utf8.count <= 64 else {
      throw .malformed(.textMalformed, field: field, "over 64 bytes")
    }
    return Reference(
      key: keyring.key(reference: text, of: owner), text: try Label(needed: text, field: field))
  }

  /// How a terminal names an earlier payment.
  func original(
    _ original: Wire.Original?, of device: Cards.Code, field: String
  ) throws(Status) -> Original {
    switch original?.original {
    case .entry(let entry): return .entry(entry)
    case .reference(let text):
      return .reference(
        try reference(text, of: "device/\(device.text)", field: "\(field).reference"))
    case nil: throw .malformed(.numberInvalid, field: field, "neither an entry nor a reference")
    }
  }
}

extension CreditSource {
  init(_ source: Wire.CreditSource) throws(Status) {
    switch source {
    case .transfer: self = .transfer
    case .salary: self = .salary
    case .governmentRefund: self = .governmentRefund
    case .unspecified, .unrecognized:
      throw .malformed(.numberInvalid, field: "source", "no source")
    }
  }
}
