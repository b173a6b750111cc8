import ArgumentParser
import Messages
import Office

/// `clock drive DATE`, `clock confirm`.
struct ClockCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "clock", Phrase(ar: "ساعة الدفتر.", en: "The ledger's clock."),
      subcommands: [DriveClock.self, ConfirmClock.self])
  }
}

/// `clock drive DATE`: moves a rehearsal ledger's clock forward.
struct DriveClock: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "drive",
      Phrase(
        ar: "قدّم ساعة دفتر التدريب إلى يوم.",
        en: "Move a rehearsal ledger's clock forward to a day."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(Phrase(ar: "اليوم.", en: "The day."), valueName: "DATE"))
  var date: Day

  func serve(at desk: Desk) throws -> Report? {
    let answer = try desk.act(Operator.driveClock) {
      DriveClockRequest(requestId: $0, date: date.onWire)
    }
    return Report(answer.receipt.fields) { answer.receipt.lines(in: $0) }
  }
}

/// `clock confirm`: a jump of the clock was right; a ledger made read-only by it serves again.
struct ConfirmClock: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "confirm",
      Phrase(
        ar: "أكّد أن قفزة الساعة صحيحة.", en: "Confirm that a jump of the clock was right."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let answer = try desk.act(Operator.confirmClock) { ConfirmClockRequest(requestId: $0) }
    return Report(answer.receipt.fields) { answer.receipt.lines(in: $0) }
  }
}
