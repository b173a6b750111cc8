/// A citizen's wrong prints of all his cards, never taken back: for the ministry's eyes, and no rule rests on it
/// (C-18, C-43). Only who ever had one has a record.
public struct WrongPrints: DenseRecord, Equatable {
  public static let table: UInt32 = 33
  public static let layout: UInt32 = 1

  public var citizen: CitizenID
  public var total: UInt32

  public static let empty = WrongPrints(citizen: .none, total: 0)

  public init(citizen: CitizenID, total: UInt32) {
    self.citizen = citizen
    self.total = total
  }
}

extension State {
  /// How many wrong prints a citizen ever had.
  public func lifetimeWrongPrints(of citizen: CitizenID) -> UInt32 {
    wrongPrintsByCitizen[citizen].map { wrongPrints[$0].total } ?? 0
  }
}
