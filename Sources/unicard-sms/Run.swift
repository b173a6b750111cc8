import ArgumentParser
import Messages
import Office

/// `run`: sends all that waits, through a program or, in a rehearsal, through nobody.
struct Run: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "run", Phrase(ar: "أرسل كل الرسائل المنتظرة.", en: "Send all messages that wait."),
      teaching: Phrase(
        ar: """
          --sender برنامج يُشغّل مرة لكل رسالة: يقرأ من إدخاله القياسي رقم المحمول في سطر ثم نص \
          الرسالة. خروجه بـ 0 يعني أن الشركة قبلتها، وغير ذلك أنها فشلت. تقارير الوصول تأتي بعد ذلك \
          بـ delivered.
          --rehearsal يعد الرسائل كلها مقبولة ثم واصلة، ولا يرسل شيئًا.
          """,
        en: """
          --sender is a program that runs once for every message: it reads the mobile number on a \
          line of standard input, then the text. Exit code 0 means that the operator took it on, \
          anything else that it failed. Delivery reports come later, by delivered.
          --rehearsal counts every message as accepted and then delivered, and sends nothing.
          """))
  }

  /// Messages between two reports: so many are sent again when the command is killed.
  private static let batch = 50

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var progress: ProgressOptions

  @Option(
    help: .init(Phrase(ar: "برنامج الإرسال.", en: "The sending program."), valueName: "COMMAND"))
  var sender: String?

  @Flag(help: .init(Phrase(ar: "لا ترسل شيئًا، للتدريب.", en: "Send nothing, for rehearsals.")))
  var rehearsal = false

  func validate() throws {
    guard rehearsal != (sender != nil) else {
      throw ValidationError(
        Phrase(ar: "اختر --sender أو --rehearsal.", en: "Give either --sender or --rehearsal."))
    }
  }

  func serve(at desk: Desk) throws -> Report? {
    let outbox = Outbox(at: desk)
    let notices = try outbox.notices()
    guard let sender else {
      _ = try outbox.accepted(notices.map(\.notice))
      return try outbox.delivered(notices.map(\.notice)).report(.delivered)
    }
    let bar = desk.progress(progress, total: Int64(notices.count), of: .message)
    defer { bar.finish() }
    return try send(notices, by: Program(sender), from: outbox, showing: bar)
  }

  private func send(
    _ notices: [Wire.Notice], by program: Program, from outbox: Outbox, showing bar: ProgressBar
  ) throws -> Report {
    var (accepted, failed): (UInt64, UInt64) = (0, 0)
    for start in stride(from: 0, to: notices.count, by: Self.batch) {
      let end = min(notices.count, start + Self.batch)
      let sent = try Sent(notices[start..<end], by: program)
      accepted += try outbox.accepted(sent.accepted).notices
      failed += try outbox.failed(sent.failed, cause: "sender").notices
      bar.update(Int64(end))
    }
    return Self.report(accepted, failed)
  }

  private static func report(_ accepted: UInt64, _ failed: UInt64) -> Report {
    Report([.number("accepted", accepted), .number("failed", failed)]) { speech in
      [
        speech.say(
          Phrase(
            ar: "قُبلت {accepted}، ولم تُرسل {failed}.", en: "{accepted} accepted, {failed} failed."),
          ["accepted": speech.count(accepted, .message), "failed": speech.number(failed)])
      ]
    }
  }
}

/// What became of messages that a program was given.
private struct Sent {
  private(set) var accepted: [UInt64] = []
  private(set) var failed: [UInt64] = []

  init(_ notices: ArraySlice<Wire.Notice>, by program: Program) throws(Trouble) {
    for notice in notices {
      let code = try program.run(input: Array("\(notice.mobile)\n\(notice.text)\n".utf8))
      if code == 0 { accepted.append(notice.notice) } else { failed.append(notice.notice) }
    }
  }
}
