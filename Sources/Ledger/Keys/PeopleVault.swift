internal import Crypto
internal import Foundation
internal import Glibc
public import Journal
internal import Messages
internal import Synchronization

/// Keeps people sealed, each under a key of his own.
///
/// A seal is made durable before the entry that names it. The entry carries the sealed bytes; the key stands only here,
/// wrapped, so that destroying it erases the person while the chain still verifies.
public final class PeopleVault: Sendable {
  private let wrapping: SymmetricKey
  private let file: Mutex<Disk>

  private struct Disk: ~Copyable {
    let keys: KeyFile
    var lastSeal: UInt64 = 0
  }

  /// Opens the vault over its file.
  public init(_ keys: sending KeyFile, keyring: Keyring) {
    wrapping = keyring.citizens
    file = Mutex(Disk(keys: keys))
  }

  /// One sealed person.
  public struct Sealed: Sendable {
    /// The number under which his key is kept; rises with time.
    public let number: UInt64
    /// Nonce, ciphertext and tag of AES-256-GCM over his profile.
    public let bytes: [UInt8]
  }

  /// Seals people, durable when it returns.
  public func seal(_ profiles: [Profile]) throws -> [Sealed] {
    try file.withLock { disk in
      var batch = KeyBatch()
      let arena = Arena()
      let sealed = try profiles.map { profile in
        let number = Self.next(after: disk.lastSeal)
        disk.lastSeal = number
        let key = SymmetricKey(size: .bits256)
        let body = try Self.written(profile).encoded(in: arena)
        let bytes = try Self.close(body, key, number)
        let wrapped = try key.withUnsafeBytes { try Self.close(Array($0), wrapping, number) }
        batch.append(citizen: Int64(number), wrapped: wrapped + bytes)
        return Sealed(number: number, bytes: bytes)
      }
      try disk.keys.put(batch)
      return sealed
    }
  }

  /// Opens one person's profile; nil when his key was destroyed.
  public func open(_ number: UInt64) throws -> Profile? {
    guard let row = try file.withLock({ try $0.keys.key(of: Int64(number)) }) else { return nil }
    let (wrapped, sealed) = (row.prefix(Self.wrappedBytes), row.dropFirst(Self.wrappedBytes))
    let key = SymmetricKey(data: try Self.open(wrapped, wrapping, number))
    let profile = try Written.Profile(decoding: Self.open(sealed, key, number), limits: .journal)
    return Profile(
      name: profile.name, nationalID: String(decoding: profile.nationalId, as: UTF8.self),
      mobile: String(decoding: profile.mobile, as: UTF8.self))
  }

  /// Nonce, 32 bytes and tag.
  private static let wrappedBytes = 12 + 32 + 16

  private static func written(_ profile: Profile) -> Written.Profile {
    Written.Profile(
      name: profile.name, nationalId: Array(profile.nationalID.utf8),
      mobile: Array(profile.mobile.utf8))
  }

  /// The number is bound to what it seals, so that rows cannot be exchanged.
  private static func close(
    _ body: [UInt8], _ key: SymmetricKey, _ number: UInt64
  ) throws -> [UInt8] {
    let box = try AES.GCM.seal(body, using: key, authenticating: associated(number))
    return Array(box.combined!)
  }

  private static func open(
    _ bytes: some Swift.Collection<UInt8>, _ key: SymmetricKey, _ number: UInt64
  ) throws -> [UInt8] {
    let box = try AES.GCM.SealedBox(combined: Array(bytes))
    return Array(try AES.GCM.open(box, using: key, authenticating: associated(number)))
  }

  private static func associated(_ number: UInt64) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  /// Milliseconds since 1970 and a counter: numbers rise across restarts, and none is given out twice.
  private static func next(after last: UInt64) -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds = UInt64(time.tv_sec) * 1_000 + UInt64(time.tv_nsec) / 1_000_000
    return max(last + 1, milliseconds << 20)
  }
}
