internal import Glibc

/// Who operates the daemon without being registered: root, and the user it runs as.
enum OperatorRule {
  static func admits(_ uid: UInt32) -> Bool { uid == 0 || uid == geteuid() }
}
