public import ArgumentParser

/// How the QR code at the foot of a slip is put on paper.
public enum SlipCode: String, Sendable, CaseIterable {
  /// As text, in half-block characters: for any printer that has them.
  case text
  /// As the commands by which an ESC/POS printer draws it itself, in a smaller space.
  case escpos
  /// Not at all, where paper is short.
  case none
}

extension SlipCode: ExpressibleByArgument {}

/// How slips are printed, for verbs that print one.
public struct PaperOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(
        ar:
          "رمز QR أسفل الإيصال: text (حروف) أو escpos (ترسمه الطابعة) أو none توفيرًا للورق (UNICARD_QR).",
        en: "The QR code under a slip: text, escpos (the printer draws it), or none to save paper "
          + "(UNICARD_QR). Usually text."),
      valueName: "KIND"))
  public var qr: SlipCode?

  public init() {}
}

/// A verb that prints a slip.
public protocol SlipVerb: Verb {
  /// How it is printed.
  var paper: PaperOptions { get }
}

extension Verb {
  /// How this verb's slips show their code: by its option, else by the environment, else as text.
  func slipCode(in surroundings: Surroundings) -> SlipCode {
    let chosen = (self as? any SlipVerb)?.paper.qr
    return chosen ?? surroundings.variable("UNICARD_QR").flatMap(SlipCode.init) ?? .text
  }
}
