/// One row of the ministry's price list: what one of an item costs from a day on. Rows are never changed, only followed.
public struct Good: DenseRecord, Equatable {
  public static let table: UInt32 = 20
  public static let layout: UInt32 = 1

  /// The item, as a basket names it.
  public var item: Code
  /// The price of one, in piastres; 0 takes the item off the list.
  public var pricePiastres: Int64
  public var effectiveDay: Int32
  private var reserved: UInt32 = 0
  /// Its Arabic name.
  public var name: Label
  /// What one of it is, in Arabic: a bag of a kilogram, a bottle.
  public var unit: Label

  public static let empty = Good(
    item: .none, name: Label(), unit: Label(), pricePiastres: 0,
    effectiveFrom: CivilDate(daysSince1970: 0))

  public init(
    item: Code, name: Label, unit: Label, pricePiastres: Int64, effectiveFrom: CivilDate
  ) {
    self.item = item
    self.name = name
    self.unit = unit
    self.pricePiastres = pricePiastres
    effectiveDay = effectiveFrom.daysSince1970
  }

  public var effectiveFrom: CivilDate { CivilDate(daysSince1970: effectiveDay) }
}
