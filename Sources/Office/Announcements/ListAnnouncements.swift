public import ArgumentParser
internal import Cards
internal import Messages

/// Lists which services have been announced, where and from when (R68). For every role.
public struct ListAnnouncements: Verb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "announcements",
      Phrase(ar: "الخدمات المعلن تفعيلها.", en: "The services that have been announced."),
      teaching: .lesson(
        Phrase(
          ar: "لكل محافظة وخدمة أول يوم تعمل فيه. المدفوعات تعمل من تسليم الكارت دون إعلان.",
          en: "For each governorate and service, the first day it works. Payments work from the "
            + "card's delivery, without an announcement."),
        examples: "unicard-hotline announcements"))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions

  public init() {}

  public func serve(at desk: Desk) throws -> Report? {
    let answer = try desk.read(Announcements.list, ListAnnouncementsRequest())
    for announcement in answer.announcements { desk.reporter.show(announcement.report) }
    if answer.announcements.isEmpty { desk.reporter.note(Self.none) }
    return nil
  }

  private static let none = Phrase(
    ar: "لم تُعلن خدمة بعد.", en: "No service has been announced yet.")
}

extension Wire.Announcement {
  fileprivate var report: Report {
    Report([
      .number("governorate", governorate), .text("service", service.code),
      .day("effective_from", effectiveFrom),
    ]) { [line(in: $0)] }
  }

  /// «بورسعيد: التموين والخبز، من ١ أبريل ٢٠٢٦».
  private func line(in speech: Speech) -> String {
    speech.say(
      Phrase(ar: "{where}: {service}، من {day}", en: "{where}: {service}, from {day}"),
      [
        "where": name(in: speech), "service": speech.say(service.words),
        "day": speech.day(effectiveFrom),
      ])
  }

  private func name(in speech: Speech) -> String {
    guard let code = UInt8(exactly: governorate).flatMap(GovernorateCode.init(number:)) else {
      return speech.plain(governorate)
    }
    let governorate = Governorate(code)
    return speech.language == .arabic ? governorate.arabicName : governorate.englishName
  }
}
