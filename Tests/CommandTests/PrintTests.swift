import Glibc
import Messages
import Office
import Testing

@testable import unicard_print

@Suite struct PrintTests {
  let daemon = FakeDaemon()

  /// A queue of so many cards, handed out by the thousand.
  func queue(of count: UInt64) {
    let jobs = (0..<count).map { place in
      Wire.PrintJob(
        card: place + 1, name: "منى حسن", centre: "P001",
        expiresOn: Wire.Date(year: 2029, month: 4, day: 1))
    }
    daemon.on(Printing.pull) { request in
      let start = Int(request.pageToken) ?? 0
      let end = min(jobs.count, start + Int(request.pageSize))
      return PullPrintJobsResponse(
        jobs: Array(jobs[start..<end]), nextPageToken: end < jobs.count ? "\(end)" : "")
    }
    daemon.on(Printing.reportPrinted) { request in
      ReportPrintedResponse(receipt: Sample.receipt(), cards: UInt64(request.cards.count))
    }
    daemon.on(Printing.ship) { request in
      ShipResponse(receipt: Sample.receipt(), cards: UInt64(request.cards.count))
    }
  }

  func run(_ arguments: String..., input: String = "") -> Sitting {
    Sitting("print", Print.self, with: daemon, arguments + ["--lang", "en"], input: input)
  }

  @Test func `the queue is listed as a table, as JSON and as CSV`() {
    queue(of: 2)
    expectGolden(
      pages("print", Print.self, with: daemon, ["pull"]) + run("pull", "--csv").page(["--csv"]),
      "print-pull")
    #expect(run("pull", "--csv", "--json").ending == .usage)
    #expect(run("pull", "--limit", "1", "--csv").output.split(separator: "\r\n").count == 2)
  }

  @Test func `printed cards come by the line and go in parts of a thousand`() throws {
    queue(of: 0)
    let lines = (1...1001).map { "\($0),\(Sample.card)\n" }.joined()
    let sitting = run("printed", input: lines + "١٠٠٢  ٤٠٠٠١٢٣٤١٢٣٤١٢٣٤\n")
    #expect(sitting.ending == .usage, "the reference is not ASCII")
    #expect(run("printed", "--json", input: lines).ending == .done)
    let asked = try daemon.requests(of: Printing.reportPrinted)
    #expect(asked.map(\.cards.count) == [1000, 1])
    #expect(asked[1].cards == [Wire.PrintedCard(card: 1001, number: Array(Sample.card.utf8))])
  }

  @Test func `a wrong line of numbers is told by its place and shows no number`() {
    let lines = "1 \(Sample.card)\n1 \(Sample.card)\nx \(Sample.card)\n2 4000123412341239\n\n3\n"
    let sitting = run("printed", input: lines)
    #expect(sitting.ending == .usage)
    #expect(daemon.asked.isEmpty)
    #expect(!(sitting.output + sitting.errors).contains("4000"))
    expectGolden(sitting.page(["printed"]), "print-printed-broken")
  }

  @Test func `a card number in the command is refused before anything is asked`() {
    let sitting = run("printed", "1", Sample.card)
    #expect(sitting.ending == .usage)
    #expect(sitting.errors.contains("SECRET_IN_ARGUMENTS"))
    #expect(daemon.asked.isEmpty)
  }

  @Test func `a rehearsal prints all that waits, keeps the numbers to itself and ships`() throws {
    queue(of: 1500)
    let vault = PaperFile()
    #expect(chmod(vault.path, 0o644) == 0)
    let sitting = run("run", "--rehearsal", "--vault", vault.path)
    #expect(sitting.ending == .done)
    let printed = try daemon.requests(of: Printing.reportPrinted).flatMap(\.cards)
    #expect(printed.map(\.card) == Array(1...1500))
    #expect(Set(printed.map(\.number)).count == 1500)
    #expect(try daemon.requests(of: Printing.ship).map(\.cards.count) == [1000, 500])
    #expect(vault.mode == 0o600)
    let kept = vault.text.split(separator: "\r\n")
    #expect(kept.count == 1501 && kept[0] == "card,number,name,centre")
    #expect(kept[1] == "1,\(String(decoding: printed[0].number, as: UTF8.self)),منى حسن,P001")
    expectGolden(sitting.page(["run", "--rehearsal"]), "print-run")
  }

  @Test func `a personalising program reads a line and says the number it drew`() throws {
    queue(of: 1)
    let (line, drawn) = (PaperFile(), PaperFile(Sample.card + "\n"))
    let program = "cat > \(line.path); cat \(drawn.path)"
    #expect(run("run", "--personaliser", program).ending == .done)
    #expect(line.text == "1,منى حسن,P001,2029-04-01\r\n")
    let asked = try #require(try daemon.requests(of: Printing.reportPrinted).first)
    #expect(asked.cards.map(\.number) == [Array(Sample.card.utf8)])
  }

  @Test(arguments: ["exit 3", "true", "echo 12", "echo card"])
  func `a personalising program that draws no number stops the run before any report`(
    program: String
  ) {
    queue(of: 1)
    #expect(run("run", "--personaliser", program).ending == .refused)
    #expect(daemon.asked.map(\.method) == ["Pull"])
  }

  @Test func `cards that were printed and not shipped are named`() {
    queue(of: 3)
    daemon.on(Printing.ship) { _ in throw refused("NOT_PRINTED") }
    let sitting = run("run", "--rehearsal", "--json")
    #expect(sitting.ending == .refused)
    #expect(sitting.output.contains("\"printed_not_shipped\":\"1 2 3\""))
  }

  @Test func `a run wants a program or a rehearsal, not both and not neither`() {
    for arguments in [
      [], ["--rehearsal", "--personaliser", "x"], ["--personaliser", "x", "--vault", "f"],
    ] {
      let sitting = Sitting("print", Print.self, with: daemon, ["run"] + arguments)
      #expect(sitting.ending == .usage)
    }
  }

  @Test func `cards are shipped by reference, from the command or by the line`() throws {
    queue(of: 0)
    expectGolden(pages("print", Print.self, with: daemon, ["ship", "7", "٨"]), "print-ship")
    #expect(run("ship", "-", input: "9\n10\n").ending == .done)
    #expect(try daemon.requests(of: Printing.ship).last?.cards == [9, 10])
    #expect(run("ship", "seven").ending == .usage)
    #expect(run("ship").ending == .usage)
  }

  @Test func `a spoiled print goes back to the queue with its cause`() throws {
    daemon.on(Printing.reportSpoiled) { _ in ReportSpoiledResponse(receipt: Sample.receipt()) }
    let arguments = ["spoiled", "7", "--cause", "bent"]
    expectGolden(pages("print", Print.self, with: daemon, arguments), "print-spoiled")
    let asked = try #require(try daemon.requests(of: Printing.reportSpoiled).first)
    #expect(asked.card == 7 && asked.cause == "bent")
  }
}
