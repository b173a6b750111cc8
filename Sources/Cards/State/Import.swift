/// Where an import stands.
public enum ImportState: UInt8, Sendable, CaseIterable {
  case open = 1
  /// Closed with counts and digest, waiting for a second person.
  case sealed
  /// Its rows are visible.
  case approved
  /// Its rows never were.
  case discarded
}

/// A bulk load: staged rows that one approval makes visible, all or none.
public struct Import: DenseRecord, Equatable {
  public static let table: UInt32 = 10
  public static let layout: UInt32 = 1

  public var label: Label
  /// Digest over all rows so far.
  public var digest: Digest
  public var rows: UInt64
  public var households: UInt64
  /// The next chunk's number.
  public var nextChunk: UInt32
  private var stateCode: UInt8
  private var reserved0: UInt8 = 0
  private var reserved1: UInt16 = 0

  public static let empty = Import(label: Label())

  public init(label: Label) {
    self.label = label
    digest = Digest()
    rows = 0
    households = 0
    nextChunk = 0
    stateCode = ImportState.open.rawValue
  }

  public var state: ImportState {
    get { ImportState(rawValue: stateCode)! }
    set { stateCode = newValue.rawValue }
  }
}
