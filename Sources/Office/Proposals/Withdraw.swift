public import ArgumentParser
import Messages

/// `withdraw N`: closes a proposal that is still open.
public struct Withdraw: Verb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "withdraw",
      Phrase(ar: "اسحب مقترحًا لم يُعتمد.", en: "Withdraw a proposal that is still open."))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions

  @Argument(help: .init(Phrase(ar: "رقم المقترح.", en: "The proposal's number.")))
  var proposal: UInt64

  public init() {}

  public func serve(at desk: Desk) throws -> Report? {
    let answer = try desk.act(Approvals.withdraw) { id in
      WithdrawRequest(requestId: id, proposal: proposal)
    }
    return Report([.number("proposal", proposal)] + answer.receipt.fields) { speech in
      [
        speech.say(
          Phrase(ar: "سُحب المقترح {number}.", en: "Proposal {number} is withdrawn."),
          ["number": speech.digits.written("\(proposal)")])
      ] + answer.receipt.lines(in: speech)
    }
  }
}
