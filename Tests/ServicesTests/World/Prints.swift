import Cards
import Crypto
import Fingerprint

@testable import Services

/// A matcher that goes by who the record says took it: the same reader's number is the same finger.
struct FakeMatching: PrintMatching {
  let version: UInt16 = 42
  let suggestedThreshold: UInt16 = 100

  func score(gallery: FingerprintRecord, probe: FingerprintRecord) -> UInt16 {
    gallery.device == probe.device ? 180 : 7
  }
}

/// Made-up prints: structure and nothing else.
enum Prints {
  /// A record of so many impressions. `finger` says whose, `shift` tells impressions apart.
  static func record(
    _ finger: UInt16, position: FingerPosition = .rightIndex, impressions: Int = 1,
    minutiae: Int = 12, shift: UInt16 = 0
  ) -> [UInt8] {
    let views = (0..<impressions).map { view in
      FingerprintRecord.View(
        quality: nil,
        minutiae: (0..<minutiae).map { i in
          Minutia(
            kind: .ending, x: 20 + UInt16(i) * 9 + UInt16(view) + shift, y: 30 + UInt16(i) * 7,
            angle: UInt8(truncatingIfNeeded: i * 20))
        })
    }
    return FingerprintRecord(
      finger: position, device: finger, image: ImageGeometry(width: 300, height: 400),
      views: views
    ).encoded
  }

  /// The key of a capture device, by one number.
  static func key(_ number: UInt8) -> P256.Signing.PrivateKey {
    try! P256.Signing.PrivateKey(rawRepresentation: Array(repeating: number, count: 32))
  }

  static func digest(_ bytes: [UInt8]) -> Cards.Digest {
    Cards.Digest(Array(SHA256.hash(data: bytes)))!
  }
}
