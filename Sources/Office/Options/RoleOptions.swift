public import ArgumentParser

/// The device a role works at, for roles that have devices.
public struct DeviceOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(
        ar: "كود الجهاز المسجل (UNICARD_DEVICE).",
        en: "The registered device's code (UNICARD_DEVICE)."),
      valueName: "CODE"))
  public var device: String?

  public init() {}
}

/// The reader the card is presented to, for roles that see cards.
public struct ReaderOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(
        ar: "أمر يقرأ الكارت ويطبع رقمه (UNICARD_READER). من دونه يُطلب الرقم أو يُقرأ من الإدخال.",
        en: "A command that reads a card and prints its number (UNICARD_READER). Without it the "
          + "number is asked for, or read from standard input."),
      valueName: "COMMAND"))
  public var reader: String?

  public init() {}
}

/// What a draw on the unified card may be asked to prove (C-28).
public struct PINOptions: ParsableArguments {
  @Flag(
    help: .init(
      Phrase(
        ar: "اسأل صاحب الكارت عن رقمه السري.", en: "Ask the holder for his PIN.")))
  public var askPin = false

  public init() {}
}

extension Desk {
  /// The holder's PIN when the command was told to ask for it; otherwise none.
  public func pin(_ options: PINOptions) throws(Trouble) -> [UInt8] {
    options.askPin ? try terminal.pin().copied() : []
  }
}

/// Many requests in one run, for gateways.
public struct BatchOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(
        ar: "«-»: اقرأ كائن JSON من كل سطر في الإدخال القياسي واكتب كائنًا لكل سطر بالترتيب.",
        en: "\"-\": read one JSON object per line of standard input, print one for each, in order."
      ),
      valueName: "-"))
  public var batch: String?

  public init() {}

  public func validate() throws {
    guard batch == nil || batch == "-" else {
      throw ValidationError(
        Phrase(ar: "القيمة المقبولة لـ --batch هي «-».", en: "--batch takes \"-\" only."))
    }
  }
}

/// Whether long work draws its bar.
public struct ProgressOptions: ParsableArguments {
  @Flag(
    help: .init(
      Phrase(
        ar: "أظهر شريط التقدم حتى لو لم يكن الخرج شاشة.",
        en: "Show the progress bar even when standard error is not a terminal.")))
  public var progress = false

  public init() {}
}
