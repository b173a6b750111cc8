internal import QR

extension Slip {
  /// The code in the middle of the paper, in the way this clerk's paper takes it.
  mutating func code(_ code: ReceiptCode) {
    switch speech.slipCode {
    case .text: QRCode(code.text, atMost: Self.widestCode).map { drawn($0) }
    case .escpos: command(Self.printerCommands(for: code.text))
    case .none: break
    }
  }

  /// A code of 29 modules leaves three of the 32 columns to its quiet zone, one of 25 leaves seven; the paper's own
  /// margins make up the rest of the four modules each side that readers are promised.
  private static let widestCode = 29

  /// Two rows of modules make a line: characters of a till are twice as high as wide, so that a module is square.
  private mutating func drawn(_ code: QRCode) {
    let margin = (Self.width - code.size) / 2
    for row in stride(from: -2, to: code.size + 2, by: 2) {
      let cells = (-margin..<Self.width - margin).map { column in
        Self.halfBlock(
          code.isDark(row: row, column: column), code.isDark(row: row + 1, column: column))
      }
      printed(String(cells))
    }
  }

  private static func halfBlock(_ upper: Bool, _ lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }

  /// A line of ink. A screen is made paper for it, black on white, whatever its colours are.
  private mutating func printed(_ line: String) {
    command(speech.isolates ? "\u{1B}[30;107m\(line)\u{1B}[0m" : line)
  }

  /// ESC/POS: centred, then the functions 165 (model 2), 167 (six dots a module), 169 (error correction M), 180 (the
  /// text), 181 (print), then from the edge again.
  private static func printerCommands(for text: String) -> String {
    let functions: [[UInt8]] = [
      [0x41, 0x32, 0x00], [0x43, 0x06], [0x45, 0x31], [0x50, 0x30] + Array(text.utf8),
      [0x51, 0x30],
    ]
    let commands = functions.flatMap { function in
      let count = UInt8(function.count + 1)
      return [0x1D, 0x28, 0x6B, count, 0x00, 0x31] + function
    }
    return String(decoding: [0x1B, 0x61, 0x01] + commands + [0x1B, 0x61, 0x00], as: UTF8.self)
  }
}
