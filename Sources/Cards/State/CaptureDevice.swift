/// A capture device's public key: a point on P-256, compressed, held in place.
///
/// The law compares keys and computes nothing with them; the edge has checked that it is a point of the curve.
public struct CaptureKey: BitwiseCopyable, Hashable, Sendable {
  /// 2 where y is even, 3 where it is odd; 0 stands for no key.
  public let parity: UInt8
  /// The point's x.
  public let x: Digest

  /// Stands for no key.
  static let none = CaptureKey(parity: 0, x: Digest())

  fileprivate init(parity: UInt8, x: Digest) { (self.parity, self.x) = (parity, x) }

  /// Reads the 33 bytes of X9.63's compressed form; nil for anything else.
  public init?(compressed bytes: [UInt8]) {
    guard bytes.count == 33, let x = Digest(bytes.dropFirst()), bytes[0] == 2 || bytes[0] == 3
    else { return nil }
    (parity, self.x) = (bytes[0], x)
  }

  /// The 33 bytes of X9.63's compressed form.
  public var compressed: [UInt8] { [parity] + x.bytes }
}

/// Whether what a capture device signs is taken.
public enum CaptureStanding: UInt8, Sendable, CaseIterable {
  case inOrder = 1
  /// By an act of the ministry, until it is restored.
  case suspended
}

/// A reader of fingerprints: it stands in one unit and signs what it takes.
public struct CaptureDevice: DenseRecord, Equatable {
  public static let table: UInt32 = 30
  public static let layout: UInt32 = 1

  public var code: Code
  private var keyX: Digest
  /// The entry that flagged it for leaving attempts; 0 where it is not flagged.
  public var flaggedBy: UInt64
  /// The health unit or post office where it stands.
  public var office: OfficeID
  /// Attempts that it began and left, ever.
  public var abandoned: UInt32
  /// Captures too poor to compare, ever.
  public var poor: UInt32
  /// The day that `abandonedOfDay` counts.
  public var countedDay: Int32
  public var abandonedOfDay: UInt16
  private var keyParity: UInt8
  private var standingCode: UInt8
  private var reserved: UInt32 = 0

  public static let empty = CaptureDevice(code: .none, office: .none, key: .none)

  public init(code: Code, office: OfficeID, key: CaptureKey) {
    self.code = code
    self.office = office
    keyX = key.x
    keyParity = key.parity
    flaggedBy = 0
    abandoned = 0
    poor = 0
    countedDay = 0
    abandonedOfDay = 0
    standingCode = CaptureStanding.inOrder.rawValue
  }

  /// What verifies its signatures.
  public var key: CaptureKey { CaptureKey(parity: keyParity, x: keyX) }

  public var standing: CaptureStanding {
    get { CaptureStanding(rawValue: standingCode)! }
    set { standingCode = newValue.rawValue }
  }
}
