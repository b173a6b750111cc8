extension String {
  /// Cells a text takes on a till or a terminal: letters one, marks and direction signs none, the
  /// wide scripts two.
  public var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.cells }
  }

  /// The longest beginning that fits into so many cells, never cutting a letter from its marks.
  func fitting(cells: Int) -> String {
    var fitting = ""
    var used = 0
    for character in self {
      used += String(character).displayWidth
      if used > cells { break }
      fitting.append(character)
    }
    return fitting
  }
}

extension Unicode.Scalar {
  fileprivate var cells: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    default: isWide ? 2 : 1
    }
  }

  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
