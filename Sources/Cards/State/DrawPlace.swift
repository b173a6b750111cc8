/// Where a draw is made, and on which card.
public struct DrawPlace: Hashable, Sendable {
  public let device: DeviceID
  public let outlet: OutletID
  /// None for the old ration card.
  public let card: CardID

  public init(device: DeviceID, outlet: OutletID, card: CardID) {
    self.device = device
    self.outlet = outlet
    self.card = card
  }
}
