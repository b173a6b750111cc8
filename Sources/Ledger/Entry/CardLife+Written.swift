internal import Cards
internal import Messages

/// The codes are those of the state's own records.
extension Written.Life {
  init(_ life: CardLife) {
    switch life {
    case .requested: self.init(state: 1)
    case .printed: self.init(state: 2)
    case .inTransit: self.init(state: 3)
    case .atCentre: self.init(state: 4)
    case .notified(let windows): self.init(state: 5, windows: Written.Windows(windows))
    case .forwarded(let windows): self.init(state: 6, windows: Written.Windows(windows))
    case .atHeadquarters(let windows): self.init(state: 7, windows: Written.Windows(windows))
    case .active: self.init(state: 8)
    case .suspended(let cause): self.init(state: 9, cause: UInt32(cause.rawValue))
    case .stopped(let cause): self.init(state: 10, cause: UInt32(cause.rawValue))
    case .destroyed: self.init(state: 11)
    case .expired: self.init(state: 12)
    case .replaced: self.init(state: 13)
    }
  }
}

extension CardLife {
  init(_ written: Written.Life, in reading: EntryReading) throws(EntryFault) {
    switch written.state {
    case 1: self = .requested
    case 2: self = .printed
    case 3: self = .inTransit
    case 4: self = .atCentre
    case 5: self = .notified(try Self.windows(written, reading))
    case 6: self = .forwarded(try Self.windows(written, reading))
    case 7: self = .atHeadquarters(try Self.windows(written, reading))
    case 8: self = .active
    case 9: self = .suspended(try reading.code(written.cause, "Life.cause"))
    case 10: self = .stopped(try reading.code(written.cause, "Life.cause"))
    case 11: self = .destroyed
    case 12: self = .expired
    case 13: self = .replaced
    default: throw reading.fault(.unknownCode, "Life.state")
    }
  }

  private static func windows(
    _ written: Written.Life, _ reading: EntryReading
  ) throws(EntryFault) -> CollectionWindows {
    try CollectionWindows(reading.some(written.windows, "Life.windows"), in: reading)
  }
}

extension Written.Windows {
  init(_ windows: CollectionWindows) {
    self.init(
      noticeDay: windows.noticeOn.daysSince1970, firstEndsDay: windows.firstEnds.daysSince1970,
      secondEndsDay: windows.secondEnds.daysSince1970)
  }
}

extension CollectionWindows {
  init(_ written: Written.Windows, in reading: EntryReading) throws(EntryFault) {
    self.init(
      noticeOn: try reading.date(written.noticeDay, "Windows.notice_day"),
      firstEnds: try reading.date(written.firstEndsDay, "Windows.first_ends_day"),
      secondEnds: try reading.date(written.secondEndsDay, "Windows.second_ends_day"))
  }
}
