public import ArgumentParser

extension EntryMode: ExpressibleByArgument {}

/// What the attached reader is, when its numbers arrive as typed lines.
public struct EntryOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(
        ar: "كيف يقرأ جهازٌ يكتب كلوحة مفاتيح: chip أو contactless أو keyed (UNICARD_ENTRY). "
          + "المعتاد keyed، وهو مرفوض حيث يلزم حضور الكارت.",
        en: "How a reader that types like a keyboard reads: chip, contactless or keyed "
          + "(UNICARD_ENTRY). Usually keyed, which is refused where the card must be present."),
      valueName: "MODE"))
  public var entry: EntryMode?

  public init() {}
}

extension Desk {
  /// Where this command's cards come from, at a counter that may have a reader of either kind.
  public func cards(_ reader: ReaderOptions, _ entry: EntryOptions) -> CardSource {
    let machine = surroundings.variable("UNICARD_ENTRY").flatMap(EntryMode.init)
    return cards(reader, lines: entry.entry ?? machine ?? .keyed)
  }
}
