import Glibc

/// The process environment as a function from name to value. Nothing writes it once threads run.
public func processEnvironment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
