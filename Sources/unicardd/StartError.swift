import Glibc

/// Why the daemon did not start, or a ledger was not made: one sentence for people, one exit code
/// for scripts.
struct StartError: Error, CustomStringConvertible {
  /// A code of `sysexits.h`.
  let code: Int32
  let description: String

  private init(_ code: Int32, _ description: String) {
    self.code = code
    self.description = description
  }

  /// 66: a file named by the user cannot be read.
  static func noInput(_ text: String) -> Self { Self(EX_NOINPUT, text) }
  /// 69: somebody else has what is needed.
  static func unavailable(_ text: String) -> Self { Self(EX_UNAVAILABLE, text) }
  /// 70: an error that should not have happened.
  static func internalError(_ text: String) -> Self { Self(EX_SOFTWARE, text) }
  /// 73: something could not be created.
  static func cannotCreate(_ text: String) -> Self { Self(EX_CANTCREAT, text) }
  /// 74: reading or writing failed.
  static func inputOutput(_ text: String) -> Self { Self(EX_IOERR, text) }
  /// 77: the user may not do this.
  static func notPermitted(_ text: String) -> Self { Self(EX_NOPERM, text) }
  /// 78: something is set up wrongly, and starting again will not help.
  static func configuration(_ text: String) -> Self { Self(EX_CONFIG, text) }
}
