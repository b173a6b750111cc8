import Cards
import Testing

@testable import Office

@Suite struct RefusalTests {
  @Test func `every reason has what was wrong and what to do in both languages`() {
    for (reason, refusal) in Refusals.all {
      for phrase in [refusal.wrong, refusal.next] {
        #expect(hasArabic(phrase.ar), "\(reason)")
        #expect(!phrase.en.isEmpty && !hasArabic(phrase.en), "\(reason)")
      }
      #expect(reason.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" }, "\(reason)")
    }
  }

  @Test func `no reason stands in two tables`() {
    #expect(Refusals.tables.map(\.count).reduce(0, +) == Refusals.all.count)
  }

  @Test func `every reason of the law has a text in both languages`() {
    let missing = Reason.allCases.map(\.rawValue).filter { Refusals.all[$0] == nil }
    #expect(missing.isEmpty)
  }

  @Test func `the catalogue reads as the golden page says`() {
    let pages = [Speech(.arabic), Speech(.english)].map { speech in
      Refusals.all.sorted { $0.key < $1.key }.map { reason, refusal in
        "\(reason)\n  \(speech.say(refusal.wrong))\n  \(speech.say(refusal.next))\n"
      }.joined()
    }
    expectGolden(pages.joined(separator: "\n"), "refusals")
  }

  @Test func `a refusal is told with its particulars in the clerk's language`() {
    let failure = CallFailure.refused(
      Refused(
        status: .failedPrecondition, message: "quota", reason: "QUOTA_EXCEEDED",
        metadata: ["available_loaves": "5", "last_day": "2026-04-30", "x": "y"]))
    let pages = [Speech(.arabic, isolates: true), Speech(.english)].map {
      Trouble(failure).lines(in: $0).joined(separator: "\n") + "\n"
    }
    expectGolden(pages.joined(separator: "\n"), "refusal-told")
  }

  @Test func `wrong rows are listed by place, the first twenty of them`() {
    let rows = (1...23).map {
      Violation(field: "rows[\($0)]", description: $0 == 1 ? "NATIONAL_ID_MALFORMED" : "bad")
    }
    let failure = CallFailure.refused(
      Refused(
        status: .invalidArgument, message: "", reason: "IMPORT_ROWS_INVALID", violations: rows))
    let speeches = [Speech(.arabic), Speech(.english)]
    let pages = speeches.map { Trouble(failure).lines(in: $0).joined(separator: "\n") + "\n" }
    let json = JSON([Trouble(failure).field(in: speeches[1])]).text + "\n"
    expectGolden((pages + [json]).joined(separator: "\n"), "violations")
  }

  @Test func `a reason without a text is told in the server's own words`() {
    let trouble = Trouble(
      .refused(Refused(status: .aborted, message: "Try {later}.", reason: "SOMETHING_NEW")))
    #expect(trouble.lines(in: Speech(.english)) == ["Try (later).", "[SOMETHING_NEW]"])
    #expect(trouble.status == .refused)
  }

  @Test func `a status without a reason is known by its code`() {
    let trouble = Trouble(.refused(Refused(status: .unimplemented, message: "", reason: "")))
    #expect(trouble.reason == "UNIMPLEMENTED")
  }

  @Test func `each kind of failure ends with its own exit code`() {
    func exit(_ code: StatusCode) -> Ending {
      Trouble(.refused(Refused(status: code, message: "", reason: "X"))).status
    }
    #expect(Trouble(.notReachable("")).status.rawValue == 69)
    #expect(Trouble(.notPermitted("")).status.rawValue == 77)
    #expect(Trouble(.outcomeUnknown("")).status.rawValue == 75)
    #expect(exit(.permissionDenied).rawValue == 77)
    #expect(exit(.unavailable).rawValue == 69)
    #expect(exit(.deadlineExceeded).rawValue == 75)
    #expect(exit(.failedPrecondition).rawValue == 1)
    #expect(StatusCode.allCases.map(\.name).joined(separator: " ").contains("DEADLINE_EXCEEDED"))
  }

  private func hasArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
  }
}
