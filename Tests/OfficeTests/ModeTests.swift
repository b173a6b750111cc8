import Testing

@testable import Office

@Suite struct ModeTests {
  let card = "4000123412341234"

  @Test func `a counter serves one after the other over one line and outlives a refusal`() {
    let refusal = CallFailure.refused(
      Refused(status: .failedPrecondition, message: "", reason: "NOT_HEAD_CARD"))
    let daemon = FakeDaemon([
      .answer([20]), .fail(refusal), .fail(.outcomeUnknown("cut")), .answer([5]),
    ])
    let input = "\(card)\n20\n\(card)\n9\n12\n\(card)\n٥\n"
    let bench = Bench(daemon, input: input)
    #expect(bench.run("counter", "--lang", "en") == .done)
    expectGolden(bench.output.text + "--\n" + bench.errors.text, "counter")
    #expect(daemon.dialled == 2)
  }

  @Test func `a counter ends at once for a user who may not be there`() {
    let bench = Bench(
      FakeDaemon([.fail(.notPermitted("socket"))]), input: "\(card)\n1\n\(card)\n1\n")
    #expect(bench.run("counter") == .notPermitted)
    #expect(bench.daemon.asked.count == 1)
  }

  @Test func `a batch answers every line in order`() {
    let refusal = CallFailure.refused(
      Refused(status: .failedPrecondition, message: "", reason: "QUOTA_EXCEEDED"))
    let id = "01923456789a70008000000000000000"
    let input = [1, 2, 3, 4].map { "{\"loaves\":\($0),\"request_id\":\"\(id)\"}" }
    let lines = [
      input[0], input[1], "{\"loaves\":1", "{\"loafs\":1}",
      "{\"loaves\":\"٣\",\"request_id\":\"\(id)\"}",
      "{\"loaves\":true}", input[3],
    ]
    let bench = Bench(
      FakeDaemon([.answer([1]), .fail(refusal)]), input: lines.joined(separator: "\n"))
    #expect(bench.run("many", "--batch", "-", "--lang", "en") == .refused)
    expectGolden(bench.output.text, "batch")
  }

  @Test func `a batch has many calls on the way`() {
    let lines = (1...200).map { "{\"loaves\":\($0)}\n" }.joined()
    let bench = Bench(input: lines)
    #expect(bench.run("many", "--batch", "-") == .done)
    let answered = bench.output.text.split(separator: "\n")
    #expect(answered.count == 200)
    #expect(answered.last?.hasSuffix("\"loaves\":200}") == true)
    #expect(bench.daemon.dialled == 1)
  }

  @Test func `a batch that loses its line asks again for what was on the way, and goes on`() {
    let lines = (1...5).map { "{\"loaves\":\($0)}\n" }.joined()
    let bench = Bench(FakeDaemon([.answer([1]), .fail(.outcomeUnknown("cut"))]), input: lines)
    #expect(bench.run("many", "--batch", "-") == .done)
    #expect(bench.output.text.split(separator: "\n").count == 5)
    #expect(bench.daemon.asked.map { $0.payload[0] }.sorted() == [1, 2, 2, 3, 3, 4, 4, 5, 5])
  }

  @Test func `a batch without a daemon stops at the first line and says so`() {
    let daemon = FakeDaemon(Array(repeating: .unreachable, count: 20))
    let bench = Bench(daemon, input: "{\"loaves\":1}\n{\"loaves\":2}\n")
    #expect(bench.run("many", "--batch", "-") == .unreachable)
    #expect(bench.output.text.contains("NOT_REACHABLE"))
  }

  @Test func `progress shows share, count, rate and what is left`() {
    var time: Int64 = 0
    let paper = Paper()
    for speech in [Speech(.arabic), Speech(.english)] {
      time = 0
      let bar = ProgressBar(total: 500_000, of: .row, speech: speech, sink: paper) { time }
      for done in [0, 100_000, 101_000, 499_999, 500_000] as [Int64] {
        bar.update(done)
        time += done == 100_000 ? 50 : 2000
      }
      bar.finish()
    }
    expectGolden(paper.text.replacing("\r", with: "\n"), "progress")
  }

  @Test func `R34 a receipt is 32 cells wide and a rehearsal says so in both languages`() {
    var pages = ""
    for speech in [Speech(.arabic), Speech(.english)] {
      for isRehearsal in [false, true] {
        var slip = Slip(speech, isRehearsal: isRehearsal)
        slip.centred(speech.language == .arabic ? "مخبز السلام" : "Al-Salam Bakery")
        slip.rule()
        slip.row(Phrase(ar: "صُرف", en: "Dispensed"), speech.count(20, .loaf))
        slip.row(Phrase(ar: "الثمن", en: "Price"), speech.money(piastres: 400))
        slip.row(Phrase(ar: "رقم القيد", en: "Entry"), "ledger-7c31f0a2/1/123456789012")
        slip.text(
          speech.say(
            Phrase(
              ar: "احتفظ بهذا الإيصال؛ للاستعلام اتصل بالخط الساخن 15999.",
              en: "Keep this receipt; for enquiries call the hotline on 15999.")))
        #expect(slip.lines.allSatisfy { $0.displayWidth == Slip.width })
        #expect(slip.paper.contains("تدريب / REHEARSAL") == isRehearsal)
        pages += slip.lines.map { "|\($0)|\n" }.joined() + "\n"
      }
    }
    expectGolden(pages, "slip")
  }

  @Test func `a fenced Arabic line keeps its width`() {
    var slip = Slip(Speech(.arabic, isolates: true), isRehearsal: true)
    slip.row(Phrase(ar: "الجهاز", en: "Device"), "BK-3")
    #expect(slip.lines.allSatisfy { $0.displayWidth == Slip.width })
    #expect(slip.lines.last?.first == "\u{2067}")
  }
}
