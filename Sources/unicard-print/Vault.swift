import Glibc
import Messages
import Office

/// The file of a rehearsal's card numbers, for its owner's eyes only.
final class Vault {
  private let path: String
  private let descriptor: Int32

  /// Opens the file, or makes it with its header; mode 0600 in either case.
  init(path: String) throws(Trouble) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0, fchmod(descriptor, 0o600) == 0 else { throw Self.failed(path) }
    if lseek(descriptor, 0, SEEK_END) == 0 {
      try write(Array("card,number,name,centre\r\n".utf8))
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Adds a batch, before anything is said of it to the daemon.
  func add(_ jobs: [Wire.PrintJob], _ cards: [Wire.PrintedCard]) throws(Trouble) {
    var csv = CSVWriter()
    for (job, card) in zip(jobs, cards) {
      csv.write([
        "\(card.card)", String(decoding: card.number, as: UTF8.self), job.name, job.centre,
      ])
    }
    try write(csv.take())
  }

  private func write(_ bytes: [UInt8]) throws(Trouble) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw Self.failed(path) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  private static func failed(_ path: String) -> Trouble {
    Trouble(
      .refused, "FILE_UNWRITABLE",
      details: ["path": path, "cause": String(cString: strerror(errno))])
  }
}
