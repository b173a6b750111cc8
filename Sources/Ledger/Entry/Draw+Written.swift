internal import Cards
internal import Messages

/// A draw's number and day are its entry's own, so they are not written twice.
extension Written.DrawRecorded {
  init(_ id: DrawID, _ draw: Draw) {
    self.init(
      draw: id.number, household: draw.household.number, outlet: draw.outlet.number,
      device: draw.device.number, loaves: draw.loaves, pricePiastres: draw.pricePiastres,
      card: draw.card.number)
  }
}

extension Draw {
  init(_ written: Written.DrawRecorded, in reading: EntryReading) {
    self.init(
      entry: reading.entry, household: HouseholdID(written.household),
      outlet: OutletID(written.outlet), device: DeviceID(written.device),
      card: CardID(written.card), loaves: written.loaves, pricePiastres: written.pricePiastres,
      on: reading.day)
  }
}
