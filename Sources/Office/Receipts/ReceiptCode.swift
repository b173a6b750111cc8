public import Messages
internal import Proof

/// What the QR code of a slip says: which ledger, epoch and entry, and a check value that only the entry itself gives.
///
/// `UC1/7C31F0A2/1/123456/9F86D081884C`: the kind of code, the first eight hexadecimal digits of the ledger's identity,
/// the epoch, the entry, and the first twelve digits of the entry's leaf in the tree of its commit. Who makes a slip up
/// does not know that leaf; who copies a code onto another slip names an entry that says otherwise. Only characters of
/// the alphanumeric mode stand in it, so that the code stays at 25 modules up to entry 9,999,999,999, and within 29 for
/// any entry there can be.
public struct ReceiptCode: Sendable, Hashable {
  /// Hexadecimal, upper-case.
  public let ledger: String
  public let epoch: UInt32
  public let entry: UInt64
  /// Hexadecimal, upper-case.
  public let check: String

  static let kind = "UC1"
  static let ledgerDigits = 8
  static let checkDigits = 12

  /// The code of a receipt; nil for one without a proof.
  public init?(_ receipt: Wire.Receipt) {
    guard let leaf = receipt.proof.flatMap({ EntryProof($0).leafHash }) else { return nil }
    ledger = Self.digits(of: receipt.ledger, Self.ledgerDigits)
    (epoch, entry) = (receipt.epoch, receipt.entry)
    check = Self.digits(of: leaf, Self.checkDigits)
  }

  /// Reads a code as a scanner types it; nil for any other text.
  public init?(_ text: String) {
    let parts = text.uppercased().split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == Self.kind, let epoch = UInt32(parts[2]),
      let entry = UInt64(parts[3]), Self.isHex(parts[1], Self.ledgerDigits),
      Self.isHex(parts[4], Self.checkDigits)
    else { return nil }
    (ledger, self.epoch, self.entry) = (String(parts[1]), epoch, entry)
    check = String(parts[4])
  }

  /// What the code says.
  public var text: String { "\(Self.kind)/\(ledger)/\(epoch)/\(entry)/\(check)" }

  private static func digits(of bytes: [UInt8], _ count: Int) -> String {
    String(bytes.map(hexadecimal).joined().prefix(count)).uppercased()
  }

  private static func isHex(_ text: Substring, _ count: Int) -> Bool {
    text.utf8.count == count && text.allSatisfy(\.isHexDigit)
  }
}

extension EntryProof {
  init(_ proof: Wire.Proof) {
    self.init(
      facts: proof.facts, recordHash: proof.recordHash, first: proof.firstEntry,
      last: proof.lastEntry, path: proof.path, previousHead: proof.previousHead,
      signature: proof.signature)
  }
}

extension Wire.Receipt {
  /// Whether the receipt proves itself, with nothing but the ledger's public key (R34): its proof leads to a head that
  /// the ledger signed, and what the receipt says is what was hashed. No daemon and no network is asked.
  public func isProven(by publicKey: [UInt8]) -> Bool {
    guard let proof, EntryProof(proof).verifies(entry: entry, publicKey: publicKey),
      let facts = try? Written.Facts(decoding: proof.facts, limits: .journal)  // no facts: no
    else { return false }
    return facts.number == entry && facts.epoch == epoch && facts.rehearsal == rehearsal
      && facts.instantUnixNanos == instantUnixNanos && facts.refused == nil
  }
}
