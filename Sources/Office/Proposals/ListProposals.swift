public import ArgumentParser
import Messages

/// `proposals`: what waits for a second person.
public struct ListProposals: Verb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "proposals",
      Phrase(ar: "اعرض ما ينتظر شخصًا ثانيًا.", en: "List what waits for a second person."),
      teaching: Phrase(
        ar: "مع --json كائن لكل مقترح، الأقدم أولًا.",
        en: "With --json one object per proposal, oldest first."))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions

  public init() {}

  public func serve(at desk: Desk) throws -> Report? {
    let waiting = try desk.pages(of: \ListProposalsResponse.proposals) { token in
      let answer = try desk.read(Approvals.list, ListProposalsRequest(pageToken: token))
      return (answer, answer.nextPageToken)
    }
    let none = Phrase(ar: "لا يوجد مقترح مفتوح.", en: "No proposal is open.")
    desk.reporter.show(waiting.map(Self.report), orElse: none)
    return nil
  }

  private static func report(of proposal: Wire.OpenProposal) -> Report {
    let number = proposal.proposal
    let digest = proposal.digest.hex
    return Report([
      .number("proposal", number), .text("digest", digest), .text("summary", proposal.summary),
      .number("proposer_uid", proposal.proposerUid), .day("proposed_on", proposal.proposedOn),
      .day("expires_on", proposal.expiresOn),
    ]) { speech in
      [
        "\(speech.digits.written("\(number)")). \(speech.half(of: proposal.summary))",
        "   "
          + speech.say(
            Phrase(
              ar: "قدّمه {uid} في {from}، وينتهي في {until}.",
              en: "Proposed by {uid} on {from}, expires on {until}."),
            [
              "uid": speech.digits.written("\(proposal.proposerUid)"),
              "from": speech.day(proposal.proposedOn), "until": speech.day(proposal.expiresOn),
            ]),
        "   " + speech.code(digest),
      ]
    }
  }
}
