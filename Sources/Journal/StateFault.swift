internal import Glibc

/// Why the directory of the ledger cannot be used.
public enum StateFault: Error, Sendable, Equatable {
  /// The path is something else than a directory.
  case notADirectory(path: String)
  /// Others than its owner may enter; `mode` is its permission bits.
  case tooOpen(path: String, mode: UInt32)
  /// Another process serves this directory; its pid where the lock file names one.
  case alreadyServed(path: String, pid: Int32?)
  /// The mount does not accept writes.
  case readOnly(path: String)
  /// No space, quota or inode left.
  case diskFull(path: String)
  /// This user may not.
  case notPermitted(path: String)
  /// Anything else the operating system refused; the message is its own.
  case system(call: String, path: String, message: String)
}

extension StateFault {
  /// A failed system call; reads `errno` unless it is given.
  init(call: String, path: String, number: Int32 = errno) {
    switch number {
    case EROFS: self = .readOnly(path: path)
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    case EACCES, EPERM: self = .notPermitted(path: path)
    case ENOTDIR: self = .notADirectory(path: path)
    default: self = .system(call: call, path: path, message: String(cString: strerror(number)))
    }
  }
}

extension StateFault: CustomStringConvertible {
  /// What is wrong and what to do about it, for an operator.
  public var description: String {
    switch self {
    case .notADirectory(let path): "\(path): not a directory — check the path"
    case .tooOpen(let path, let mode):
      "\(path): mode \(String(mode, radix: 8)) lets others in — chmod 700 it"
    case .alreadyServed(let path, let pid):
      "\(path): already served by process \(pid.map(String.init) ?? "unknown")"
        + " — one daemon to a ledger; stop that one first"
    case .readOnly(let path): "\(path): read-only file system — remount it writable"
    case .diskFull(let path): "\(path): the disk is full — free some space, then start again"
    case .notPermitted(let path):
      "\(path): permission denied — check the owner, and the mode of every directory above"
    case .system(let call, let path, let message): "\(path): \(call) failed: \(message)"
    }
  }
}
