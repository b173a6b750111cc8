import Glibc

/// Where the executables of this build stand: beside the test runner.
enum BuildProducts {
  static func path(_ executable: String) -> String {
    "\(directory)/\(executable)"
  }

  private static let directory: String = {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    let runner = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return String(runner[..<(runner.lastIndex(of: "/") ?? runner.endIndex)])
  }()
}
