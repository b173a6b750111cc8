import ArgumentParser
import Office

/// The personaliser's command: cards to print, numbers drawn for them, shipments (R36, R39).
struct Print: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      role: "unicard-print",
      Phrase(
        ar: "مركز الطباعة: طباعة الكروت وإرسالها إلى مراكزها.",
        en: "The personaliser: prints cards and sends them to their centres."),
      teaching: Phrase(
        ar: """
          يختار مركز الطباعة رقم الكارت ويبلّغه مرة واحدة؛ لا يُكتب الرقم في أمر أبدًا، بل في الإدخال \
          القياسي أو من برنامج الطباعة:

            unicard-print pull --csv > jobs.csv
            unicard-print run --personaliser ./emboss
            unicard-print ship 1 2 3
          """,
        en: """
          The personaliser draws a card's number and reports it once. It never stands in a command: \
          it comes on standard input or from the personalising program:

            unicard-print pull --csv > jobs.csv
            unicard-print run --personaliser ./emboss
            unicard-print ship 1 2 3
          """),
      verbs: [Pull.self, Printed.self, Run.self, Ship.self, Spoiled.self])
  }
}
