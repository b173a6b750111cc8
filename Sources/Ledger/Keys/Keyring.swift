public import Cards
internal import Crypto
internal import Foundation

/// The ledger's secrets, all drawn from one master key: what keys card numbers, national IDs, mobiles, PINs and request
/// bodies, what wraps the citizens' keys, and what signs commits.
///
/// Each use has its own key (HKDF-SHA256 by name), so that no identity of one kind can be compared with another's.
public struct Keyring: Sendable {
  private let cardNumbers: KeyedHash
  private let nationalIDs: KeyedHash
  private let mobiles: KeyedHash
  private let legacyCards: KeyedHash
  private let pins: KeyedHash
  private let references: KeyedHash
  private let bodies: KeyedHash
  let citizens: SymmetricKey
  let signing: Curve25519.Signing.PrivateKey

  /// Bytes of the master key.
  public static let masterBytes = 32

  /// Draws the keys. Throws `KeyFault.wrongLength` unless the master key has 32 bytes.
  public init(master: [UInt8]) throws(KeyFault) {
    guard master.count == Self.masterBytes else { throw .wrongLength(master.count) }
    let master = SymmetricKey(data: master)
    func key(_ use: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: master, info: Array("unicard/1/\(use)".utf8), outputByteCount: 32)
    }
    func keyed(_ use: String) -> KeyedHash { KeyedHash(key(use)) }
    cardNumbers = keyed("card-number")
    nationalIDs = keyed("national-id")
    mobiles = keyed("mobile")
    legacyCards = keyed("legacy-card")
    pins = keyed("pin")
    references = keyed("reference")
    bodies = keyed("request-body")
    citizens = key("citizen-keys")
    let seed = key("commit-signature").withUnsafeBytes { Array($0) }
    guard let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      preconditionFailure("Any 32 bytes are an Ed25519 seed.")
    }
    self.signing = signing
  }

  /// The key that verifies commits, 32 bytes.
  public var publicKey: [UInt8] { Array(signing.publicKey.rawRepresentation) }

  /// Whether a signature over a commit's head is this ledger's.
  func verifies(_ signature: [UInt8], of head: [UInt8]) -> Bool {
    signing.publicKey.isValidSignature(signature, for: head)
  }
}

/// What is wrong with a master key.
public enum KeyFault: Error, Hashable, Sendable {
  /// It has that many bytes instead of 32.
  case wrongLength(Int)
}

extension KeyFault: CustomStringConvertible {
  /// What is wrong and what to do, for an operator.
  public var description: String {
    switch self {
    case .wrongLength(let count):
      "The master key has \(count) bytes instead of \(Keyring.masterBytes). "
        + "Make one with: head -c 32 /dev/urandom"
    }
  }
}

// MARK: Keyed identities

extension Keyring {
  /// The card number's identity.
  public func key(_ number: CardNumber) -> Key {
    number.withDigits { Self.mac(Self.bytes($0), cardNumbers) }
  }

  /// Verifier of a PIN on a card: over both, so that equal PINs look different.
  public func key(_ pin: PIN, of number: CardNumber) -> Key {
    number.withDigits { digits in
      let card = Self.bytes(digits)
      return pin.withDigits { Self.mac(card + Self.bytes($0), pins) }
    }
  }

  public func key(_ id: NationalID) -> Key { Self.mac(Self.bytes(id.number), nationalIDs) }

  public func key(_ card: LegacyCardNumber) -> Key {
    Self.mac(Self.bytes(card.number) + [card.length], legacyCards)
  }

  /// The mobile's identity in 64 bits, never 0; it is compared, not looked up.
  public func key(_ mobile: MobileNumber) -> UInt64 {
    max(1, Self.mac(Self.bytes(mobile.number), mobiles).high)
  }

  /// A reference's identity, together with whose it is: the same text from another terminal is another reference.
  public func key(reference text: String, of owner: String) -> Key {
    Self.mac(Array(owner.utf8) + [0] + Array(text.utf8), references)
  }

  /// The request body's identity, over method and payload as they were received.
  public func key(method: String, payload: UnsafeRawBufferPointer) -> Key {
    var mac = bodies.begun
    var method = method
    method.withUTF8 { mac.update(data: UnsafeRawBufferPointer($0)) }
    mac.update(data: [0])
    mac.update(data: payload)
    return Self.key(mac.finalize())
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  private static func bytes(_ digits: Span<UInt8>) -> [UInt8] {
    digits.withUnsafeBufferPointer { Array($0) }
  }

  private static func mac(_ bytes: [UInt8], _ key: KeyedHash) -> Key {
    var mac = key.begun
    mac.update(data: bytes)
    return Self.key(mac.finalize())
  }

  private static func key(_ code: HashedAuthenticationCode<SHA256>) -> Key {
    code.withUnsafeBytes { bytes in
      Key(
        high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}

/// A hash whose key has been taken in once; each use goes on from a copy.
private struct KeyedHash: @unchecked Sendable {
  /// A value: a copy that is updated leaves this one as it is, so that many threads may take copies.
  let begun: HMAC<SHA256>

  init(_ key: SymmetricKey) { begun = HMAC(key: key) }
}
