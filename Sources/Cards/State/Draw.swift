/// A draw of bread, kept while it can still be reversed: on its own day, at its own terminal.
public struct Draw: DenseRecord, Equatable {
  public static let table: UInt32 = 12
  public static let layout: UInt32 = 1

  /// The entry of the draw.
  public var entry: UInt64
  /// The entry that took it back; 0 while it stands.
  public var reversedBy: UInt64
  public var pricePiastres: Int64
  public var household: HouseholdID
  public var outlet: OutletID
  public var device: DeviceID
  public var loaves: Int32
  public var drawnDay: Int32
  /// The unified card it was drawn on; none for the old card.
  public var card: CardID

  public static let empty = Draw(
    entry: 0, household: .none, outlet: .none, device: .none, card: .none, loaves: 0,
    pricePiastres: 0, on: CivilDate(daysSince1970: 0))

  public init(
    entry: UInt64, household: HouseholdID, outlet: OutletID, device: DeviceID, card: CardID,
    loaves: Int32, pricePiastres: Int64, on date: CivilDate
  ) {
    self.entry = entry
    self.household = household
    self.outlet = outlet
    self.device = device
    self.card = card
    self.loaves = loaves
    self.pricePiastres = pricePiastres
    drawnDay = date.daysSince1970
    reversedBy = 0
  }
}
