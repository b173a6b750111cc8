import Glibc

/// A file, or standard input, read once from its beginning.
public struct FileBytes: ByteSource, ~Copyable {
  private let descriptor: Int32

  /// How many bytes the file has, for a progress bar; nil for a pipe or a terminal.
  public let size: Int?

  /// How many have been read.
  public private(set) var position = 0

  /// The operating system's refusal to open or read.
  public struct Fault: Error, Hashable, CustomStringConvertible {
    /// The file as it was named.
    public let path: String
    /// The `errno`.
    public let code: Int32

    /// A refusal of a path, by its `errno`.
    public init(path: String, code: Int32) {
      self.path = path
      self.code = code
    }

    public var description: String { "\(path): \(String(cString: strerror(code)))" }
  }

  private let path: String

  /// Opens a file for reading; `-` is standard input.
  public init(path: String) throws(Fault) {
    let opened = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw Fault(path: path, code: errno) }
    var about = stat()
    let known = fstat(opened, &about) == 0 && about.st_mode & S_IFMT == S_IFREG
    descriptor = opened
    size = known ? Int(about.st_size) : nil
    self.path = path
  }

  deinit { close(descriptor) }

  /// The next 64 KiB at most; empty at the end. Throws `Fault`.
  public mutating func read() throws -> [UInt8] {
    let file = descriptor
    let piece = try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got: Int
      repeat {
        got = Glibc.read(file, buffer.baseAddress, buffer.count)
      } while got < 0
        && errno == EINTR
      guard got >= 0 else { throw Fault(path: path, code: errno) }
      count = got
    }
    position += piece.count
    return piece
  }
}
