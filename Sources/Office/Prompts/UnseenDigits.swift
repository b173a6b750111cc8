import Glibc

/// What came of typing unseen.
enum Unseen: ~Copyable {
  case entered(Secret)
  /// Something that is no digit, or too many: the whole entry is void.
  case malformed
  /// ^D on an empty line, or the terminal is gone.
  case ended
  /// ^C: the process should end as if the signal had come.
  case interrupted
}

extension UnseenMode {
  /// Reads digits up to Enter. Backspace and ^U work; nothing is shown.
  func digits() -> Unseen {
    var secret = Secret()
    var isMalformed = false
    var lead: UInt8?
    while let byte = byte() {
      switch byte {
      case 0x0A, 0x0D: return isMalformed ? .malformed : .entered(secret)
      case 0x03: return .interrupted
      case 0x04: if secret.count == 0 { return .ended }
      case 0x08, 0x7F: secret.removeLast()
      case 0x15: (isMalformed, lead) = (false, nil); secret.removeAll()
      default:
        let step = Secret.digit(byte, after: lead)
        lead = step.lead
        if let digit = step.digit { isMalformed = !secret.append(digit) || isMalformed }
        if step.digit == nil, step.lead == nil { isMalformed = true }
      }
    }
    return .ended
  }
}
