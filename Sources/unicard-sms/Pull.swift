import ArgumentParser
import Messages
import Office

/// `pull`: the messages that wait, with number and text.
struct Pull: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "pull", Phrase(ar: "اعرض الرسائل المنتظرة.", en: "List the messages that wait."),
      teaching: Phrase(
        ar: "مع --json كائن لكل رسالة: notice وmobile وtext. القائمة لا تُغيّر شيئًا.",
        en: "With --json one object per message: notice, mobile, text. Listing changes nothing."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Option(
    help: .init(Phrase(ar: "أقصى عدد من الرسائل.", en: "At most so many messages."), valueName: "N")
  )
  var limit: UInt32?

  func serve(at desk: Desk) throws -> Report? {
    let notices = try Outbox(at: desk).notices(upTo: limit.map(Int.init) ?? .max)
    desk.reporter.show(
      notices.map(Self.report),
      orElse: Phrase(ar: "لا رسائل منتظرة.", en: "No message waits."))
    return nil
  }

  private static func report(of notice: Wire.Notice) -> Report {
    Report([
      .number("notice", notice.notice), .text("mobile", notice.mobile), .text("text", notice.text),
    ]) { speech in
      ["\(speech.digits.written("\(notice.notice)")) \(speech.code(notice.mobile))", notice.text]
    }
  }
}
