import Glibc

/// Why a credential that was given cannot be used.
public enum CredentialError: Error, Equatable, CustomStringConvertible {
  case unreadable(name: String, errno: Int32)
  case tooLong(name: String)

  public var description: String {
    switch self {
    case .unreadable(let name, let code):
      "The credential \(name) cannot be read: \(String(cString: strerror(code)))."
    case .tooLong(let name):
      "The credential \(name) is longer than \(Credential.limit) bytes."
    }
  }
}

/// A secret that the service manager hands over (`LoadCredential=`, `LoadCredentialEncrypted=`): a
/// file under `$CREDENTIALS_DIRECTORY`. Its bytes are wiped when the value goes.
public struct Credential: ~Copyable {
  /// The longest credential taken, in bytes.
  public static let limit = 4096
  private let bytes: UnsafeMutableRawBufferPointer
  private let length: Int

  /// The credential of that name; nil when none was given.
  public static func named(
    _ name: String, environment: (String) -> String? = processEnvironment
  ) throws(CredentialError) -> Credential? {
    guard let directory = environment("CREDENTIALS_DIRECTORY") else { return nil }
    let file = open("\(directory)/\(name)", O_RDONLY | O_CLOEXEC)
    if file < 0 && errno == ENOENT { return nil }
    guard file >= 0 else { throw .unreadable(name: name, errno: errno) }
    defer { close(file) }
    let credential = Credential(reading: file)
    guard credential.length >= 0 else { throw .unreadable(name: name, errno: errno) }
    guard credential.length <= limit else { throw .tooLong(name: name) }
    return credential
  }

  /// Takes one byte more than the limit, so that a credential that is too long shows.
  private init(reading file: Int32) {
    bytes = .allocate(byteCount: Self.limit + 1, alignment: 16)
    length = Self.readAll(file, into: bytes)
  }

  /// Reads to the end or until the space is full; the count, or -1 with `errno`.
  private static func readAll(_ file: Int32, into space: UnsafeMutableRawBufferPointer) -> Int {
    var length = 0
    while length < space.count {
      let count = read(file, space.baseAddress! + length, space.count - length)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? -1 : length }
      length += count
    }
    return length
  }

  /// Lends the bytes; they must not be kept beyond the call.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    try body(UnsafeRawBufferPointer(rebasing: bytes[..<length]))
  }

  deinit {
    explicit_bzero(bytes.baseAddress!, bytes.count)
    bytes.deallocate()
  }
}
