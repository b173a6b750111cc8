/// A draw of ration goods, kept while it can still be reversed: on its own day, at its own terminal. Its basket stands in
/// its entry; what each source gave stands here, so that a reversal returns it there.
public struct GoodsDraw: DenseRecord, Equatable {
  public static let table: UInt32 = 22
  public static let layout: UInt32 = 1

  /// The entry of the draw.
  public var entry: UInt64
  /// The entry that took it back; 0 while it stands.
  public var reversedBy: UInt64
  public var drawn: RationValue
  /// What the basket cost beyond the entitlement, for the citizen to pay (C-54).
  public var excessPiastres: Int64
  public var household: HouseholdID
  public var outlet: OutletID
  public var device: DeviceID
  /// The unified card it was drawn on; none for the old card.
  public var card: CardID
  public var drawnDay: Int32
  private var reserved: UInt32 = 0

  public static let empty = GoodsDraw(
    entry: 0, household: .none, at: DrawPlace(device: .none, outlet: .none, card: .none),
    drawn: .zero, excessPiastres: 0, on: CivilDate(daysSince1970: 0))

  public init(
    entry: UInt64, household: HouseholdID, at place: DrawPlace, drawn: RationValue,
    excessPiastres: Int64, on date: CivilDate
  ) {
    self.entry = entry
    self.household = household
    outlet = place.outlet
    device = place.device
    card = place.card
    self.drawn = drawn
    self.excessPiastres = excessPiastres
    drawnDay = date.daysSince1970
    reversedBy = 0
  }
}
