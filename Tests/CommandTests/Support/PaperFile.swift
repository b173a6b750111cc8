import Glibc

/// A file that is gone when the test is.
final class PaperFile {
  let path: String

  init(_ text: String = "") {
    var template = Array("/tmp/unicard-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    precondition(descriptor >= 0)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bytes = Array(text.utf8)
    precondition(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
  }

  deinit { remove() }

  func remove() { unlink(path) }

  var mode: mode_t {
    var about = stat()
    stat(path, &about)
    return about.st_mode & 0o777
  }

  /// What is in it, byte for byte.
  var bytes: [UInt8] {
    get {
      guard let file = fopen(path, "r") else { return [] }
      defer { fclose(file) }
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      return Array(buffer[..<fread(&buffer, 1, buffer.count, file)])
    }
    set {
      guard let file = fopen(path, "w") else { return }
      defer { fclose(file) }
      fwrite(newValue, 1, newValue.count, file)
    }
  }

  var text: String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    return String(decoding: buffer[..<fread(&buffer, 1, buffer.count, file)], as: UTF8.self)
  }
}
