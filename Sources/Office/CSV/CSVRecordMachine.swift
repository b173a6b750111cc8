/// Reads one record, byte by byte, as RFC 4180 writes it: LF or CRLF, quotes doubled inside quotes.
struct CSVRecordMachine {
  private(set) var row = CSVRow()

  /// Line feeds seen, those inside quotes included.
  private(set) var lineFeeds = 0

  private var state = State.fieldStart

  private enum State {
    case fieldStart
    case plain
    case quoted
    /// A quotation mark inside quotes: the end of the field, or the first of two.
    case quotedQuote
    case carriageReturn
  }

  enum Step: Equatable {
    case more
    case done
    case broken(CSVFault.Kind)
  }

  mutating func take(_ byte: UInt8) -> Step {
    if byte == Byte.lineFeed { lineFeeds += 1 }
    switch state {
    case .fieldStart where byte == Byte.quote: return go(to: .quoted)
    case .fieldStart, .plain: return takePlain(byte)
    case .quoted: return takeQuoted(byte)
    case .quotedQuote where byte == Byte.quote: return keep(byte, in: .quoted)
    case .quotedQuote: return takeSeparator(byte) ?? .broken(.textAfterQuote)
    case .carriageReturn: return byte == Byte.lineFeed ? finish() : .broken(.loneCarriageReturn)
    }
  }

  /// The file ends here; a last line without a line feed is a whole line.
  mutating func takeEnd() -> Step {
    switch state {
    case .quoted: .broken(.unclosedQuote)
    case .carriageReturn: .broken(.loneCarriageReturn)
    case .fieldStart, .plain, .quotedQuote: finish()
    }
  }

  private mutating func takePlain(_ byte: UInt8) -> Step {
    if let step = takeSeparator(byte) { return step }
    if byte == Byte.quote { return .broken(.strayQuote) }
    return Byte.isControl(byte) ? .broken(.controlCharacter) : keep(byte, in: .plain)
  }

  private mutating func takeQuoted(_ byte: UInt8) -> Step {
    if byte == Byte.quote { return go(to: .quotedQuote) }
    let breaksLine = byte == Byte.lineFeed || byte == Byte.carriageReturn
    if Byte.isControl(byte) && !breaksLine { return .broken(.controlCharacter) }
    return keep(byte, in: .quoted)
  }

  private mutating func takeSeparator(_ byte: UInt8) -> Step? {
    switch byte {
    case Byte.comma:
      row.ends.append(row.bytes.count)
      return go(to: .fieldStart)
    case Byte.lineFeed: return finish()
    case Byte.carriageReturn: return go(to: .carriageReturn)
    default: return nil
    }
  }

  private mutating func keep(_ byte: UInt8, in next: State) -> Step {
    row.bytes.append(byte)
    return go(to: next)
  }

  private mutating func go(to next: State) -> Step {
    state = next
    return .more
  }

  private mutating func finish() -> Step {
    row.ends.append(row.bytes.count)
    return .done
  }
}

/// The bytes that mean something in CSV.
enum Byte {
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// C0 and DEL, the tab excepted.
  static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != UInt8(ascii: "\t")) || byte == 0x7F
  }
}
