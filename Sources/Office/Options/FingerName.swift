public import ArgumentParser
public import Messages

/// A finger as a clerk names it.
public enum FingerName: String, ExpressibleByArgument, CaseIterable, Sendable {
  case rightThumb = "right-thumb"
  case rightIndex = "right-index"
  case rightMiddle = "right-middle"
  case rightRing = "right-ring"
  case rightLittle = "right-little"
  case leftThumb = "left-thumb"
  case leftIndex = "left-index"
  case leftMiddle = "left-middle"
  case leftRing = "left-ring"
  case leftLittle = "left-little"

  /// Its ISO/IEC 19794-2 code.
  public var code: UInt8 { UInt8(Self.allCases.firstIndex(of: self)! + 1) }

  /// The same in a message.
  public var onWire: Wire.Finger { Wire.Finger(rawValue: Int32(code)) }

  /// The finger of a message; nil where it says none.
  public init?(_ finger: Wire.Finger) {
    guard let place = Int(exactly: finger.rawValue), (1...10).contains(place) else { return nil }
    self = Self.allCases[place - 1]
  }

  /// The finger as it is called.
  public var words: Phrase {
    switch self {
    case .rightThumb: .init(ar: "إبهام اليمنى", en: "right thumb")
    case .rightIndex: .init(ar: "سبابة اليمنى", en: "right index finger")
    case .rightMiddle: .init(ar: "وسطى اليمنى", en: "right middle finger")
    case .rightRing: .init(ar: "بنصر اليمنى", en: "right ring finger")
    case .rightLittle: .init(ar: "خنصر اليمنى", en: "right little finger")
    case .leftThumb: .init(ar: "إبهام اليسرى", en: "left thumb")
    case .leftIndex: .init(ar: "سبابة اليسرى", en: "left index finger")
    case .leftMiddle: .init(ar: "وسطى اليسرى", en: "left middle finger")
    case .leftRing: .init(ar: "بنصر اليسرى", en: "left ring finger")
    case .leftLittle: .init(ar: "خنصر اليسرى", en: "left little finger")
    }
  }
}

extension Field {
  /// `NAME`: a finger, as `right-index`; null where a message says none.
  public static func finger(_ name: String, _ finger: Wire.Finger) -> Field {
    .text(name, FingerName(finger)?.rawValue)
  }
}

extension Speech {
  /// The finger as it is called, or a dash.
  public func finger(_ finger: Wire.Finger) -> String {
    FingerName(finger).map { say($0.words) } ?? "—"
  }

  /// Several fingers, one after the other.
  public func fingers(_ fingers: [Wire.Finger]) -> String {
    fingers.map(finger).joined(separator: language == .arabic ? "، " : ", ")
  }
}
