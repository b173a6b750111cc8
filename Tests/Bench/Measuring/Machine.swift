import Glibc

/// The machine that the figures belong to.
struct Machine {
  let line: String

  /// Looks at the machine and at the disk under `directory`, which must be a real one.
  init(disk directory: String) throws {
    var facts = utsname()
    uname(&facts)
    let kernel = withUnsafeBytes(of: &facts.release) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    let sync = try Self.syncs(in: directory, count: 500)
    line =
      "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores (\(Self.processor)), Linux \(kernel), "
      + "fdatasync of a 4 KiB append p50 \(time(median(sync))), "
      + "p99 \(time(sync.sorted()[sync.count * 99 / 100]))"
  }

  /// Microseconds of each of many small durable appends.
  private static func syncs(in directory: String, count: Int) throws -> [Double] {
    let kind = try output(of: ["stat", "-f", "-c", "%T", directory])
    guard !kind.hasPrefix("tmpfs"), !kind.hasPrefix("ramfs") else {
      throw BenchFault("\(directory) is memory, not a disk: give another --scratch.")
    }
    let path = directory + "/sync"
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw BenchFault("\(path): \(errno)") }
    defer {
      close(file)
      unlink(path)
    }
    let page = [UInt8](repeating: 7, count: 4096)
    return try (0..<count).map { _ in
      let began = Moment.now
      guard write(file, page, page.count) == page.count, fdatasync(file) == 0 else {
        throw BenchFault("\(path): \(errno)")
      }
      return Moment.now.seconds(since: began) * 1e6
    }
  }

  private static var processor: String {
    guard let text = try? Accounting.text("/proc/cpuinfo"),  // only a name for the reader
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("model name") }),
      let name = line.split(separator: ":").last
    else { return "unknown processor" }
    return name.split(separator: " ").joined(separator: " ")
  }
}
