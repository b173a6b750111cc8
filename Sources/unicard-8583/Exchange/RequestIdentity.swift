internal import Crypto
internal import Foundation
internal import ISO8583
internal import Office

/// Makes the identity under which the daemon remembers a message.
///
/// A message that is sent again (same terminal, same trace number, same transmission time, be it as a repeat) has the same identity, so the
/// daemon answers it as it did the first time and enters nothing twice (I-11): also when this program was started anew between the two.
/// The identity begins with the transmission time, as the daemon wants it to (UUID version 7). The rest is a keyed code: nobody who knows
/// a terminal's trace number and time can spend its identities beforehand.
struct RequestIdentity: Sendable {
  private let key: SymmetricKey

  /// The fewest bytes a key has.
  static let keyBytes = 16

  init(key: some ContiguousBytes) { self.key = SymmetricKey(data: key) }

  /// For a rehearsal: a key that everybody knows.
  static var unkeyed: RequestIdentity { RequestIdentity(key: Array("unicard-8583 rehearsal".utf8)) }

  /// The identity of a message that came now, in milliseconds since 1970. Throws how a message without one is answered.
  func id(of message: CardMessage, now: Int64) throws(Declined) -> RequestID {
    guard let time = message[.transmissionTime] else { throw .missing(7) }
    guard let trace = message[.traceNumber] else { throw .missing(11) }
    guard let terminal = message[.terminal] else { throw .missing(41) }
    guard let sent = TransmissionTime(time)?.milliseconds(near: now) else { throw .malformed(7) }
    let parts = [Array("\(message.type.withoutRepeat)".utf8), terminal, trace, time]
    let code = Array(
      HMAC<SHA256>.authenticationCode(for: Array(parts.joined()), using: key))
    return RequestID(milliseconds: sent, number(code[..<2]), number(code[2..<10]))
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
