internal import ArgumentParser
internal import Office

/// The hotline's command, 15999.
struct Hotline: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      role: "unicard-hotline",
      Phrase(ar: "الخط الساخن 15999.", en: "The hotline, 15999."),
      teaching: Phrase(
        ar: """
          يجيب المتصل: أين كارته وحتى متى يستلمه. لا يفصح الخط عن غير المكان والتاريخ والحال.

          مثال:
            unicard-hotline where
          """,
        en: """
          Answers a caller: where his card is and until when to collect it. The line tells the \
          place, the dates and the state, and nothing else.

          For example:
            unicard-hotline where
          """),
      verbs: [WhereToCollect.self, ListAnnouncements.self])
  }
}
