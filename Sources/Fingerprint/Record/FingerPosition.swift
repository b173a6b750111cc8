/// Which finger a view is of, by its ISO/IEC 19794-2 code.
public enum FingerPosition: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// The reader was not told. Never enrolled and never verified; read only where a caller asks.
  case unknown = 0
  case rightThumb = 1
  case rightIndex = 2
  case rightMiddle = 3
  case rightRing = 4
  case rightLittle = 5
  case leftThumb = 6
  case leftIndex = 7
  case leftMiddle = 8
  case leftRing = 9
  case leftLittle = 10

  /// The ten fingers of two hands.
  public static var fingers: ArraySlice<FingerPosition> { allCases.dropFirst() }
}

/// How the finger met the reader, by its ISO/IEC 19794-2:2005 code.
public enum ImpressionType: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case livePlain = 0
  case liveRolled = 1
  case nonlivePlain = 2
  case nonliveRolled = 3
  case swipe = 8
}
