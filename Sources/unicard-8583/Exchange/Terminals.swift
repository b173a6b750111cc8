internal import ISO8583

/// Which registered device a terminal is.
///
/// Without a list the terminal's own code (field 41) is the device's. With one, only the terminals in it are served.
struct Terminals: Sendable {
  private struct Terminal {
    /// Field 42 must be this; nil for any.
    let merchant: String?
    let device: String
  }

  private let list: [String: Terminal]?

  /// Every terminal is the device of its own code.
  static let byCode = Terminals(list: nil)

  private init(list: [String: Terminal]?) { self.list = list }

  /// Why a list is none: the number of a line, from 1.
  struct ListFault: Error, Equatable {
    let line: Int
  }

  /// A list: a line a terminal, `TERMINAL DEVICE` or `TERMINAL MERCHANT DEVICE`; empty lines and what follows a `#` are for people.
  init(list text: String) throws(ListFault) {
    var list: [String: Terminal] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let code = words.first else { continue }
      guard words.count <= 3, words.count > 1, list[code] == nil, let device = words.last else {
        throw ListFault(line: index + 1)
      }
      list[code] = Terminal(merchant: words.count == 3 ? words[1] : nil, device: device)
    }
    self.list = list
  }

  /// The device that a message comes from. Throws how a message from nowhere is answered.
  func device(of message: CardMessage) throws(Declined) -> String {
    guard let code = message.text(.terminal), !code.isEmpty else { throw .missing(41) }
    guard let list else { return code }
    guard let terminal = list[code],
      terminal.merchant == nil || terminal.merchant == message.text(.merchant)
    else { throw Declined(.notPermittedToTerminal, "terminal not in the list") }
    return terminal.device
  }
}
