internal import Crypto
internal import Foundation
internal import Synchronization

/// Signs the head of each commit, on a thread beside the one that writes the rows.
final class Signer: Sendable {
  private let key: Curve25519.Signing.PrivateKey
  private let thread = DedicatedThread()

  init(key: Curve25519.Signing.PrivateKey) { self.key = key }

  /// The key that verifies, 32 bytes.
  var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

  /// Begins a signature; `wait` on what it returns gives the 64 bytes.
  func begin(_ head: [UInt8]) -> Pending {
    let pending = Pending()
    thread.perform { [key] in
      pending.fulfil(Result { try Array(key.signature(for: head)) })
    }
    return pending
  }

  func stop() { thread.stop() }

  /// A signature on its way.
  final class Pending: Sendable {
    private let result = Mutex<Result<[UInt8], any Error>?>(nil)
    private let ready = DispatchSemaphore(value: 0)

    fileprivate func fulfil(_ value: Result<[UInt8], any Error>) {
      result.withLock { $0 = value }
      ready.signal()
    }

    func wait() throws -> [UInt8] {
      ready.wait()
      return try result.withLock { try $0!.get() }
    }
  }
}
