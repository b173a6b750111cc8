internal import Cards
internal import Crypto
internal import Foundation
public import Office

/// The private key of a capture device, on P-256. It signs statements and nothing else.
public struct DeviceKey {
  private let key: P256.Signing.PrivateKey

  /// Reads the PEM file that `openssl ecparam -name prime256v1 -genkey -noout` writes. Throws `FILE_UNREADABLE` and
  /// `DEVICE_KEY_INVALID`.
  public init(file path: String) throws(Trouble) {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Trouble(.noInput, "FILE_UNREADABLE", details: ["path": path])
    }
    guard
      let key = try? P256.Signing.PrivateKey(
        pemRepresentation: String(decoding: bytes, as: UTF8.self))
    else { throw Trouble(.usage, "DEVICE_KEY_INVALID", details: ["path": path]) }
    self.key = key
  }

  /// The public key as the ministry registers it: X9.63, compressed, 33 bytes.
  public var publicKey: [UInt8] { Array(key.publicKey.compressedRepresentation) }

  /// The signature over a capture for one attempt, in DER.
  public func sign(
    nonce: [UInt8], attempt: UInt64, card: [UInt8], gallery: [UInt8], probe: [UInt8]
  ) throws -> [UInt8] {
    guard let nonce = Cards.Digest(nonce) else { throw AnswerIncomplete() }
    return try sign(
      CaptureStatement.verification(
        nonce: nonce, attempt: attempt, card: digest(card), gallery: digest(gallery),
        probe: digest(probe)))
  }

  /// The signature over a record to be enrolled, in DER.
  public func sign(request: [UInt8], card: [UInt8], record: [UInt8]) throws -> [UInt8] {
    try sign(
      CaptureStatement.enrolment(request: request, card: digest(card), record: digest(record)))
  }

  private func sign(_ statement: [UInt8]) throws -> [UInt8] {
    Array(try key.signature(for: statement).derRepresentation)
  }

  private func digest(_ bytes: [UInt8]) -> Cards.Digest {
    Cards.Digest(Array(SHA256.hash(data: bytes)))!
  }
}
