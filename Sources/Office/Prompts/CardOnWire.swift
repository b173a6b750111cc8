public import Messages

extension EntryMode {
  /// The same in a message.
  public var onWire: Wire.EntryMode {
    switch self {
    case .chip: .chip
    case .contactless: .contactless
    case .keyed: .keyed
    }
  }
}

extension PresentedCard {
  /// The card in a message. The digits in it are the message's to forget.
  public var onWire: Wire.PresentedCard {
    Wire.PresentedCard(number: number.copied(), entryMode: entryMode.onWire)
  }
}
