/// What a capture device signs, byte for byte: ECDSA on P-256 with SHA-256, in DER. Each kind begins with its own name, so
/// that a signature over one is none over another, nor over anything else that the key may sign.
///
/// Every digest is SHA-256. The card's is over the sixteen ASCII digits of its number, and it travels nowhere: both sides
/// have the number.
public enum CaptureStatement {
  /// A capture for one attempt at a verification: bound to its nonce, the card, the chip's record and the fresh one.
  public static func verification(
    nonce: Digest, attempt: UInt64, card: Digest, gallery: Digest, probe: Digest
  ) -> [UInt8] {
    let number = withUnsafeBytes(of: attempt.bigEndian) { Array($0) }
    return named("unicard/verification/1")
      + nonce.bytes + number + card.bytes + gallery.bytes + probe.bytes
  }

  /// A record to be enrolled: bound to the request that brings it, which is done once only, and the card.
  public static func enrolment(request: [UInt8], card: Digest, record: Digest) -> [UInt8] {
    named("unicard/enrolment/1") + request + card.bytes + record.bytes
  }

  /// What a record on a chip is known by again: SHA-256 over these bytes and the record.
  public static func enrolled(salt: Key) -> [UInt8] {
    let words = [salt.high, salt.low].flatMap { word in
      withUnsafeBytes(of: word.bigEndian) { Array($0) }
    }
    return named("unicard/record/1") + words
  }

  private static func named(_ name: String) -> [UInt8] { Array(name.utf8) + [0] }
}
