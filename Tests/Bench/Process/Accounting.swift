import Glibc

/// What the kernel counts of a process and of a directory.
enum Accounting {
  /// Resident memory in bytes (VmRSS).
  static func resident(_ pid: pid_t) throws -> Int { try field("VmRSS:", of: "status", pid) * 1024 }

  /// The most it ever had resident, in bytes (VmHWM).
  static func residentPeak(_ pid: pid_t) throws -> Int {
    try field("VmHWM:", of: "status", pid) * 1024
  }

  /// Bytes it has sent to the disk (write_bytes).
  static func written(_ pid: pid_t) throws -> Int { try field("write_bytes:", of: "io", pid) }

  /// Processor time it has used, in seconds.
  static func processorSeconds(_ pid: pid_t) throws -> Double {
    let line = try text("/proc/\(pid)/stat")
    let fields = line[line.lastIndex(of: ")")!...].split(separator: " ")
    guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
      throw BenchFault("/proc/\(pid)/stat cannot be read")
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Bytes that the files in a directory take.
  static func size(of directory: String) throws -> Int {
    try files(in: directory).reduce(0) { $0 + $1.bytes }
  }

  /// The files of a directory, by name.
  static func files(in directory: String) throws -> [(name: String, bytes: Int)] {
    guard let stream = opendir(directory) else { throw BenchFault("\(directory): \(errno)") }
    defer { closedir(stream) }
    var found: [(String, Int)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      var facts = stat()
      guard stat("\(directory)/\(name)", &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
        continue
      }
      found.append((name, Int(facts.st_size)))
    }
    return found.sorted { $0.0 < $1.0 }
  }

  /// The whole of a small file.
  static func text(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw BenchFault("\(path): \(errno)") }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private static func field(_ name: String, of file: String, _ pid: pid_t) throws -> Int {
    for line in try text("/proc/\(pid)/\(file)").split(separator: "\n") where line.hasPrefix(name) {
      let words = line.split { $0 == " " || $0 == "\t" }
      if words.count > 1, let number = Int(words[1]) { return number }
    }
    throw BenchFault("/proc/\(pid)/\(file) has no \(name)")
  }
}
