import ArgumentParser
import Messages
import Office

/// `views rebuild`.
struct ViewsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "views", Phrase(ar: "الكشوف المأخوذة من الدفتر.", en: "The views of the journal."),
      subcommands: [RebuildViews.self])
  }
}

/// `views rebuild`: throws the views away and builds them again from the journal.
struct RebuildViews: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "rebuild",
      Phrase(ar: "ابن الكشوف من جديد من الدفتر.", en: "Build the views again from the journal."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let answer = try desk.read(Operator.rebuildViews, RebuildViewsRequest())
    return Report([.number("entries", answer.entries)]) { speech in
      [
        speech.say(
          Phrase(ar: "يُعاد قراءة {count} من القيود.", en: "{count} entries are being read again."),
          ["count": speech.number(answer.entries)])
      ]
    }
  }
}
