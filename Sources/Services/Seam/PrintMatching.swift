public import Fingerprint

/// The matcher as the services see it: a score for two records, and the version it is comparable within.
///
/// Pure: equal records have equal scores, whenever and wherever they are compared.
public protocol PrintMatching: Sendable {
  /// Recorded beside every verdict.
  var version: UInt16 { get }
  /// The score from which two prints are one finger's, where policy says nothing else.
  var suggestedThreshold: UInt16 { get }
  /// How alike the gallery and the probe's first impression are.
  func score(gallery: FingerprintRecord, probe: FingerprintRecord) -> UInt16
}

/// The matcher of this build.
public struct MinutiaMatching: PrintMatching {
  public init() {}

  public var version: UInt16 { Matcher.version }
  public var suggestedThreshold: UInt16 { Matcher.suggestedThreshold.value }

  public func score(gallery: FingerprintRecord, probe: FingerprintRecord) -> UInt16 {
    Matcher.compare(gallery: gallery, probe: probe).value
  }
}
