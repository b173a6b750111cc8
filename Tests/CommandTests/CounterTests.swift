import Messages
import Office
import Testing

@testable import unicard_bakery

@Suite struct CounterTests {
  let daemon = FakeDaemon()

  func morning(
    _ lines: String..., arguments: [String] = [], variables: [String: String] = [:],
    isConversation: Bool = false
  ) -> Sitting {
    var entry: UInt64 = 100
    daemon.on(Bread.dispense) { request in
      guard request.loaves <= 20 else { throw refused("QUOTA_EXCEEDED") }
      entry += 1
      return Sample.dispensed(request, entry: entry)
    }
    daemon.on(Bread.reverse) { Sample.reversed($0) }
    daemon.on(LegacyCards.draw) { Sample.drawn($0) }
    return Sitting(
      "bakery", Bakery.self, with: daemon,
      ["counter", "--device", "D", "--lang", "en"] + arguments,
      input: lines.map { $0 + "\n" }.joined(), variables: variables,
      isConversation: isConversation)
  }

  @Test func `a morning goes on through refusals over one connection`() {
    let sitting = morning(
      Sample.card, "20", Sample.card, "99", "4000123412341239", Sample.card, "5",
      isConversation: true)
    #expect(sitting.ending == .done)
    #expect(daemon.dialled == 1)
    expectGolden(sitting.output + "--\n" + sitting.errors, "counter")
  }

  @Test func `r takes the last draw back, once, at either question`() throws {
    let sitting = morning(
      Sample.card, "20", "r", "ر", Sample.card, "5", Sample.card, "R", "6", arguments: ["--json"])
    #expect(sitting.ending == .done)
    #expect(try daemon.requests(of: Bread.reverse).map(\.entry) == [101, 102])
    #expect(try daemon.requests(of: Bread.dispense).map(\.loaves) == [20, 5, 6])
    #expect(sitting.output.contains("NOTHING_TO_REVERSE"))
  }

  @Test func `o serves an old card, and Enter alone leaves a card or asks again`() throws {
    let sitting = morning("o", "012345678901", "4", "", Sample.card, "", "fly", Sample.card, "٣")
    #expect(sitting.ending == .done)
    #expect(try daemon.requests(of: LegacyCards.draw).map(\.loaves) == [4])
    #expect(try daemon.requests(of: Bread.dispense).map(\.loaves) == [3])
    #expect(sitting.errors.contains("CARD_NUMBER_MALFORMED"))
  }

  @Test func `with a reader the loaves are typed, and r where they are asked for`() throws {
    let reader = ["--reader", "echo \(Sample.card)"]
    #expect(morning("2", "r", "3", arguments: reader).ending == .usage)
    #expect(daemon.asked.isEmpty, "a card number in the arguments is refused")
    let sitting = morning("2", "r", "3", variables: ["UNICARD_READER": "echo \(Sample.card)"])
    #expect(sitting.ending == .done)
    #expect(try daemon.requests(of: Bread.dispense).map(\.loaves) == [2, 3])
    #expect(try daemon.requests(of: Bread.reverse).map(\.entry) == [101])
    #expect(try daemon.requests(of: Bread.dispense).allSatisfy { $0.card?.entryMode == .chip })
  }

  @Test func `a PIN is asked for after the loaves`() throws {
    _ = morning(Sample.card, "2", "4321", Sample.card, "3", "8765", arguments: ["--ask-pin"])
    #expect(
      try daemon.requests(of: Bread.dispense).map(\.pin) == [
        Array("4321".utf8), Array("8765".utf8),
      ])
  }

  @Test func `a gateway's lines are answered in order, each under its own device`() throws {
    daemon.on(Bread.dispense) { request in
      guard request.loaves <= 20 else { throw refused("QUOTA_EXCEEDED") }
      return Sample.dispensed(request)
    }
    daemon.on(LegacyCards.draw) { Sample.drawn($0) }
    let id = "01923456789a70008000000000000000"
    func line(_ more: String) -> String { "{\"request_id\":\"\(id)\",\(more)}\n" }
    let chip = "\"card\":\"\(Sample.card)\",\"entry_mode\":\"chip\""
    let input = [
      line("\"device\":\"A\",\(chip),\"loaves\":20"),
      line("\"device\":\"B\",\(chip),\"loaves\":99"),
      line("\"device\":\"C\",\"card\":\"012345678901\",\"legacy\":true,\"loaves\":\"٤\""),
      line("\"device\":\"C\",\"card\":\"\(Sample.card)\",\"entry_mode\":\"swiped\",\"loaves\":1"),
      line("\"device\":\"C\",\"card\":\"\(Sample.card)\",\"loaves\":1"),
      line("\"device\":\"C\",\"card\":\"1\",\"legacy\":true,\"pin\":\"4321\",\"loaves\":1"),
      line("\"device\":\"D\",\(chip),\"pin\":\"4321\",\"loaves\":1"), "{}\n",
    ].joined()
    for arguments in [["--batch", "-"], ["batch", "--batch", "-"]] {
      let sitting = Sitting(
        "bakery", Bakery.self, with: daemon, arguments + ["--lang", "en"], input: input)
      #expect(sitting.ending == .refused)
      expectGolden(sitting.output, "gateway")
    }
    let asked = try daemon.requests(of: Bread.dispense)
    #expect(asked.map(\.device) == ["A", "B", "D", "A", "B", "D"])
    #expect(asked.map(\.pin).last == Array("4321".utf8))
  }
}
