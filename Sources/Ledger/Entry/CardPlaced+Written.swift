internal import Cards
internal import Messages

extension Written.CardPlaced {
  init(_ card: CardID, _ windows: CollectionWindows, at office: OfficeID = .none) {
    self.init(card: card.number, office: office.number, windows: Written.Windows(windows))
  }
}

extension CollectionWindows {
  init(_ written: Written.CardPlaced, in reading: EntryReading) throws(EntryFault) {
    try self.init(reading.some(written.windows, "CardPlaced.windows"), in: reading)
  }
}
