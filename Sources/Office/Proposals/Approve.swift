public import ArgumentParser
import Messages

/// `approve N --digest HEX`: the second signature, of another person than the proposer.
public struct Approve: Verb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "approve", Phrase(ar: "اعتمد مقترحًا قدّمه غيرك.", en: "Approve what another proposed."),
      teaching: Phrase(
        ar: """
          يعتمد شخص ثانٍ ما قرأه بعينه: يُكتب رقم المقترح وبصمته كما أُعطيت لمن قدّمه (أو كما في \
          proposals)، ويُنظر في العمل من جديد لحظة الاعتماد.
          """,
        en: """
          A second person approves exactly what he read: the proposal's number and its digest, as \
          the proposer was told them (or as proposals lists them). The act is judged again at that \
          moment.
          """))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions

  @Argument(help: .init(Phrase(ar: "رقم المقترح.", en: "The proposal's number.")))
  var proposal: UInt64

  @Option(
    help: .init(
      Phrase(ar: "بصمة المقترح، 64 رقمًا ست عشريًا.", en: "Its digest, 64 hexadecimal digits."),
      valueName: "HEX"))
  var digest: ActDigest

  public init() {}

  public func serve(at desk: Desk) throws -> Report? {
    let answer = try desk.act(Approvals.approve) { id in
      ApproveRequest(requestId: id, proposal: proposal, digest: digest.bytes)
    }
    return Report(
      [.number("proposal", proposal), .number("changed", answer.changed)] + answer.receipt.fields
    ) { speech in
      [
        speech.say(
          Phrase(
            ar: "اعتُمد المقترح {number}: {changed}.",
            en: "Proposal {number} is approved: {changed}."),
          [
            "number": speech.digits.written("\(proposal)"),
            "changed": speech.count(answer.changed, .change),
          ])
      ] + answer.receipt.lines(in: speech)
    }
  }
}

extension Noun {
  static let change = Noun(
    ar: ("تغيير واحد", "تغييران", "تغييرات", "تغييرًا", "تغيير"), en: ("change", "changes"))
}
