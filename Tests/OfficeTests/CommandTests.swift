import Testing

@testable import Office

@Suite struct CommandTests {
  let card = "4000123412341234\n"

  @Test func `a draw is asked, done and told in Arabic`() {
    let bench = Bench(input: card)
    #expect(bench.run("dispense", "--loaves", "٢٠") == .done)
    #expect(bench.output.text == "صُرف: ٢٠ رغيفًا\n")
    #expect(bench.daemon.asked.first?.payload == Array("4000123412341234".utf8) + [2, 20])
    #expect(bench.daemon.sockets == ["/run/unicard/bakery.sock"])
  }

  @Test func `English, a folder and a rehearsal clerk come from options or the environment`() {
    let variables = [
      "UNICARD_SOCKET_DIR": "/tmp/u", "LANG": "en_US.UTF-8", "UNICARD_CLERK": "١٠٠١",
    ]
    let bench = Bench(input: card, variables: variables)
    #expect(bench.run("dispense", "--loaves", "1") == .done)
    #expect(bench.output.text == "Dispensed: 1 loaf\n")
    #expect(bench.daemon.sockets == ["/tmp/u/bakery.sock"])
    #expect(bench.daemon.metadata.map(\.0) == ["rehearsal-clerk"])
    #expect(bench.daemon.metadata.map(\.1) == ["1001"])
  }

  @Test func `a card from a reader counts as the chip`() {
    let bench = Bench(variables: ["UNICARD_READER": "echo 4000123412341234"])
    #expect(bench.run("dispense", "--loaves", "3") == .done)
    #expect(bench.daemon.asked.first?.payload.suffix(2) == [1, 3])
  }

  @Test func `a reader that fails is told and nothing is asked`() {
    let bench = Bench()
    #expect(bench.run("dispense", "--loaves", "3", "--reader", "exit 3") == .refused)
    #expect(bench.errors.text.contains("READER_FAILED"))
    #expect(bench.daemon.asked.isEmpty)
  }

  @Test func `a number with a wrong check digit never leaves the counter`() {
    let bench = Bench(input: "4000123412341239\n")
    #expect(bench.run("dispense", "--loaves", "3") == .usage)
    #expect(bench.errors.text.contains("CARD_NUMBER_MALFORMED"))
    #expect(!bench.errors.text.contains("4000"))
    #expect(bench.daemon.asked.isEmpty)
  }

  @Test(arguments: [
    (CallFailure.notReachable("no such file"), "69"), (.notPermitted("socket"), "77"),
    (.outcomeUnknown("cut"), "75"),
    (
      .refused(
        Refused(
          status: .failedPrecondition, message: "", reason: "QUOTA_EXCEEDED",
          metadata: ["available_loaves": "5"])), "1"
    ),
    (.refused(Refused(status: .permissionDenied, message: "", reason: "UNKNOWN_CLERK")), "77"),
  ])
  func `failures end with their code and read as the golden pages say`(
    failure: CallFailure, status: String
  ) {
    var pages = ""
    for manner in [["--lang", "ar"], ["--lang", "en"], ["--lang", "en", "--json"]] {
      let bench = Bench(
        FakeDaemon(Array(repeating: .fail(failure), count: 20)), input: card)
      let id = ["--request-id", "01923456789a70008000000000000000"]
      let door = FrontDoor(role: "bakery", in: bench.surroundings, dial: bench.daemon.dial)
      let end = door.serve(["dispense", "--loaves", "9"] + id + manner, Bakery.self)
      #expect("\(end.rawValue)" == status)
      pages += "$ \(manner.joined(separator: " "))\n\(bench.output.text)\(bench.errors.text)"
    }
    expectGolden(pages, "failure-\(status)-\(Trouble(failure).reason)")
  }

  @Test func `an unknown outcome was asked for again before it was told`() {
    let bench = Bench(
      FakeDaemon(Array(repeating: .fail(.outcomeUnknown("cut")), count: 20)), input: card)
    #expect(bench.run("dispense", "--loaves", "9") == .outcomeUnknown)
    #expect(bench.daemon.asked.count == Patience.usual.pauses.count + 1)
    #expect(Set(bench.daemon.asked.map(\.payload)).count == 1)
  }

  @Test func `a person is asked whether to go on with an unknown outcome, under the same id`() {
    let tries = Patience.usual.pauses.count + 1
    let bench = Bench(
      FakeDaemon(Array(repeating: .fail(.outcomeUnknown("cut")), count: tries)),
      input: card + "نعم\n")
    bench.isConversation = true
    #expect(bench.run("dispense", "--loaves", "9") == .done)
    #expect(bench.errors.text.contains("OUTCOME_UNKNOWN"))
    #expect(bench.errors.text.hasSuffix("أسأل مرة أخرى عن الطلب نفسه؟ [نعم/لا] "))
    #expect(bench.daemon.asked.count == tries + 1)
    #expect(Set(bench.daemon.asked.map(\.payload)).count == 1)
  }

  @Test func `mistakes in writing end with 64 in the clerk's language`() {
    var pages = ""
    for arguments in [
      ["dispense"], ["dispense", "--loaves", "x"], ["dispense", "--loafs", "1"], ["dispense", "7"],
      ["fly"], ["--help-me"], ["dispense", "--loaves"], ["price", "--from", "2026-02-30"],
      ["many", "--batch", "file"],
    ] {
      for manner in [["--lang", "ar"], ["--lang", "en"], ["--lang", "en", "--json"]] {
        let bench = Bench()
        let door = FrontDoor(role: "bakery", in: bench.surroundings, dial: bench.daemon.dial)
        #expect(door.serve(arguments + manner, Bakery.self) == .usage)
        let page = bench.output.text + bench.errors.text
        pages += "$ \((arguments + manner).joined(separator: " "))\n\(page)\n"
      }
    }
    expectGolden(pages, "usage")
  }

  @Test func `a card number in the arguments is refused and not repeated`() {
    for manner in ["--lang=ar", "--json"] {
      let bench = Bench()
      #expect(bench.run("dispense", "--loaves", "1", "4000123412341234", manner) == .usage)
      let told = bench.output.text + bench.errors.text
      #expect(told.contains("SECRET_IN_ARGUMENTS"))
      #expect(!told.contains("4000123412341234"))
    }
  }

  @Test func `help teaches in both languages`() {
    var pages = ""
    for arguments in [["--help"], ["dispense", "--help"], [], ["help", "many"]] {
      for language in ["ar", "en"] {
        let bench = Bench(variables: ["LANG": language])
        let door = FrontDoor(role: "bakery", in: bench.surroundings, dial: bench.daemon.dial)
        #expect(door.serve(arguments, Bakery.self) == .done)
        pages += "$ \(arguments.joined(separator: " "))\n\(bench.output.text)\n"
      }
    }
    expectGolden(pages, "help")
  }

  @Test func `money and dates are read in any digits and printed as JSON`() {
    let bench = Bench()
    #expect(bench.run("price", "--price", "٠٫٢٥", "--from=٢٠٢٦-٠٤-٠١", "--json") == .done)
    #expect(bench.output.text == "{\"price_piastres\":25,\"from\":\"2026-04-01\"}\n")
  }

  @Test func `common options may stand before the verb`() {
    let bench = Bench(input: card)
    #expect(
      bench.run("--lang", "en", "--json", "--socket-dir=/s", "dispense", "--loaves", "2") == .done)
    #expect(bench.output.text == "{\"loaves\":2}\n")
    #expect(bench.daemon.sockets == ["/s/bakery.sock"])
  }

  @Test func `an answer that cannot be read is not called refused`() {
    let bench = Bench(FakeDaemon([.answer([])]), input: card)
    #expect(bench.run("dispense", "--loaves", "2") == .outputLost)
    #expect(bench.errors.text.contains("ANSWER_UNREADABLE"))
  }

  @Test func `an answer that cannot be printed is not called done`() {
    let bench = Bench()
    bench.output.isBroken = true
    #expect(bench.run("price") == .outputLost)
  }
}
