/// What was found of the chip's record, the fresh one and the signature, off the ledger's thread. The law takes it for
/// true and decides on it; whether the digest fits is its own to say.
public enum PrintFinding: Equatable, Sendable {
  /// The attempt was not open when it was looked up, so nothing was looked at.
  case unexamined
  /// The device's signature does not fit what it is said to have signed.
  case unsigned
  /// The chip's record is none. `fault` says what and where.
  case templateMalformed(fault: String)
  /// A record of a finger whose salted digest is that, and what was found of the fresh one.
  case template(finger: UInt8, digest: Digest, ProbeFinding)
}

/// What was found of the record of a finger just laid down.
public enum ProbeFinding: Equatable, Sendable {
  case malformed(fault: String)
  /// Of another finger than the chip's record, by what it says itself.
  case ofFinger(UInt8)
  /// Too poor to say anything (C-19).
  case poor(Shortfall)
  /// One of the chip's own impressions: nobody lays his finger down twice in the same way.
  case copied
  /// A completed comparison. `suggested` is the matcher's own threshold.
  case compared(score: UInt16, suggested: UInt16, matcher: UInt16)
}

/// What an impression lacks.
public enum Shortfall: Equatable, Sendable {
  case minutiae(found: UInt8, needed: UInt8)
  case quality(found: UInt8, needed: UInt8)

  var refusal: Refusal {
    switch self {
    case .minutiae(let found, let needed):
      Refusal(
        .capturePoor, [.init("minutiae", "\(found)"), .init("minutiae_needed", "\(needed)")])
    case .quality(let found, let needed):
      Refusal(.capturePoor, [.init("quality", "\(found)"), .init("quality_needed", "\(needed)")])
    }
  }
}

/// What was found of a record to enrol.
public enum EnrolmentFinding: Equatable, Sendable {
  case unsigned
  case malformed(fault: String)
  /// Not three impressions.
  case impressions(UInt8)
  case poor(Shortfall)
  /// Three good impressions of a finger. `weakest` is how alike the two least alike are.
  case compared(TemplateFound)
}

/// Three impressions that can be enrolled if they agree.
public struct TemplateFound: Equatable, Sendable {
  public let finger: UInt8
  /// SHA-256 over salt and record.
  public let digest: Digest
  public let salt: Key
  /// The score of the impression that fits the others least.
  public let weakest: UInt16
  /// The matcher's own threshold.
  public let suggested: UInt16

  public init(finger: UInt8, digest: Digest, salt: Key, weakest: UInt16, suggested: UInt16) {
    self.finger = finger
    self.digest = digest
    self.salt = salt
    self.weakest = weakest
    self.suggested = suggested
  }
}
