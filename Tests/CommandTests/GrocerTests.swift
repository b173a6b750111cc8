import Messages
import Office
import Testing

@testable import unicard_grocer

@Suite struct GrocerTests {
  let daemon = FakeDaemon()
  let device = ["--device", "PS-T001-1"]
  let basket = ["--item", "SUGAR=2", "--item", "OIL"]

  func run(
    _ arguments: [String], input: String = "", variables: [String: String] = [:],
    isConversation: Bool = false
  ) -> Sitting {
    Sitting(
      "grocer", Grocer.self, with: daemon, arguments, input: input, variables: variables,
      isConversation: isConversation)
  }

  @Test func `R34 a basket prints its receipt in both languages and its proof in JSON`() throws {
    daemon.on(Ration.dispense) { Sample.dispensed($0) }
    expectGolden(
      pages(
        "grocer", Grocer.self, with: daemon, ["dispense"] + basket + device, input: Sample.card),
      "goods")
    let asked = try daemon.requests(of: Ration.dispense)
    let lines = [Wire.BasketLine(item: "SUGAR", quantity: 2), .init(item: "OIL", quantity: 1)]
    #expect(asked.allSatisfy { $0.lines == lines && !$0.paysExcess && $0.device == "PS-T001-1" })
    #expect(Set(asked.map(\.requestId)).count == 3)
  }

  @Test func `R76 the draw that retires the old card says so, and what the citizen pays himself`() {
    daemon.on(Ration.dispense) { Sample.dispensed($0, retired: true, rehearsal: true) }
    expectGolden(
      pages(
        "grocer", Grocer.self, with: daemon, ["dispense", "--pays-excess"] + basket + device,
        input: Sample.card),
      "goods-retired")
  }

  @Test func `C-54 a basket that is too much is refused with the difference`() {
    daemon.on(Ration.dispense) { _ in
      throw refused("RATION_EXCEEDED", .resourceExhausted, Sample.exceeded)
    }
    let arguments = ["dispense"] + basket + device
    #expect(run(arguments, input: Sample.card).ending == .refused)
    expectGolden(
      pages("grocer", Grocer.self, with: daemon, arguments, input: Sample.card), "goods-refused")
  }

  @Test func `C-54 a clerk is asked whether the citizen pays the rest, and nobody else is`() throws
  {
    daemon.on(Ration.dispense) { request in
      guard request.paysExcess else {
        throw refused("RATION_EXCEEDED", .resourceExhausted, Sample.exceeded)
      }
      return Sample.dispensed(request)
    }
    let arguments = ["dispense", "--lang", "en"] + basket + device
    let yes = run(arguments, input: "\(Sample.card)\nyes\n", isConversation: true)
    #expect(yes.ending == .done)
    #expect(yes.errors.contains("Does the citizen pay the rest, EGP 0.20?"))
    #expect(yes.output.contains("To pay"))
    #expect(run(arguments, input: "\(Sample.card)\nno\n", isConversation: true).ending == .refused)
    #expect(run(arguments, input: "\(Sample.card)\nyes\n").ending == .refused)
    #expect(
      try daemon.requests(of: Ration.dispense).map(\.paysExcess) == [false, true, false, false])
  }

  @Test func `C-54 where nothing is left nobody is asked to pay: that is no ration`() throws {
    daemon.on(Ration.dispense) { _ in
      throw refused(
        "RATION_EXCEEDED", .resourceExhausted, ["total_piastres": "5520", "left_piastres": "0"])
    }
    let sitting = run(
      ["dispense"] + basket + device, input: "\(Sample.card)\nyes\n", isConversation: true)
    #expect(sitting.ending == .refused)
    #expect(try daemon.requests(of: Ration.dispense).count == 1)
  }

  @Test func `the old card draws from the same account and says which card it was`() throws {
    daemon.on(LegacyCards.drawGoods) { Sample.drawn($0) }
    expectGolden(
      pages(
        "grocer", Grocer.self, with: daemon, ["legacy"] + basket + device, input: "0123456789012"),
      "goods-legacy")
    let asked = try daemon.requests(of: LegacyCards.drawGoods)
    #expect(asked.allSatisfy { $0.legacyCard == Array("0123456789012".utf8) })
  }

  @Test func `a basket is taken back by its entry, source by source`() {
    daemon.on(Ration.reverse) { Sample.reversed($0) }
    expectGolden(
      pages("grocer", Grocer.self, with: daemon, ["reverse", "١٢٣٤٥٦"] + device), "goods-reverse")
  }

  @Test func `what is left, the day and the prices are read without a request id`() {
    daemon.on(Ration.quota) { _ in
      RationQuotaResponse(
        left: .init(pointsPiastres: 2_000, grantPiastres: 40_000, monthPiastres: 20_000),
        persons: 4, lastDay: .init(year: 2026, month: 4, day: 30))
    }
    daemon.on(History.outletDay) { _ in
      OutletDayResponse(
        draws: 31, reversals: 2, refusals: 7, throughEntry: 99, rationPiastres: 1_234_550)
    }
    daemon.on(Prices.list) { _ in
      ListPricesResponse(prices: [
        .init(
          item: "OIL", name: "زيت خليط", unit: "زجاجة 800 مل", pricePiastres: 3_000,
          effectiveFrom: Sample.april),
        .init(
          item: "OIL", name: "زيت خليط", unit: "زجاجة 800 مل", pricePiastres: 0,
          effectiveFrom: Sample.may),
      ])
    }
    let quota = pages("grocer", Grocer.self, with: daemon, ["quota"] + device, input: Sample.card)
    let day = pages("grocer", Grocer.self, with: daemon, ["day"] + device)
    expectGolden(
      quota + day + pages("grocer", Grocer.self, with: daemon, ["prices"]), "goods-quota-day")
  }

  @Test func `an item is a code and a number, in any digits`() {
    let read: [(String, String, Int32)] = [
      ("SUGAR=2", "SUGAR", 2), ("SUGAR 2", "SUGAR", 2), ("SUGAR", "SUGAR", 1),
      ("سكر ٣", "سكر", 3), ("  OIL   4 ", "OIL", 4), ("OIL=-1", "OIL", -1),
    ]
    for (text, item, quantity) in read {
      #expect(BasketItem(text)?.item == item)
      #expect(BasketItem(text)?.quantity == quantity)
    }
    for text in ["", "=", "OIL=two", "OIL 2 3"] { #expect(BasketItem(text) == nil) }
  }
}

@Suite struct GrocerCounterTests {
  let daemon = FakeDaemon()

  func morning(
    _ lines: String..., arguments: [String] = [], isConversation: Bool = false
  ) -> Sitting {
    var entry: UInt64 = 100
    daemon.on(Ration.dispense) { request in
      guard request.lines.allSatisfy({ $0.quantity < 9 }) || request.paysExcess else {
        throw refused("RATION_EXCEEDED", .resourceExhausted, Sample.exceeded)
      }
      entry += 1
      return Sample.dispensed(request, entry: entry)
    }
    daemon.on(Ration.reverse) { Sample.reversed($0) }
    daemon.on(LegacyCards.drawGoods) { Sample.drawn($0) }
    return Sitting(
      "grocer", Grocer.self, with: daemon,
      ["counter", "--device", "D", "--lang", "en"] + arguments,
      input: lines.map { $0 + "\n" }.joined(), isConversation: isConversation)
  }

  @Test func `a morning goes on through refusals, and asks who pays what exceeds`() {
    let sitting = morning(
      Sample.card, "SUGAR 2", "oil", "?? ? ?", "OIL 1", "", Sample.card, "OIL 9", "", "no",
      Sample.card, "OIL 9", "", "y", isConversation: true)
    #expect(sitting.ending == .done)
    #expect(daemon.dialled == 1)
    expectGolden(sitting.output + "--\n" + sitting.errors, "goods-counter")
  }

  @Test func `r takes the last draw back, o serves an old card, Enter alone leaves a card`() throws
  {
    let sitting = morning(
      Sample.card, "OIL", "", "r", "ر", Sample.card, "r", "PASTA 2", "", "o", "012345678901",
      "TEA=3", "", Sample.card, "", Sample.card, "R", "OIL 2", "", arguments: ["--json"])
    #expect(sitting.ending == .done)
    #expect(try daemon.requests(of: Ration.reverse).map(\.entry) == [101, 123_456])
    #expect(
      try daemon.requests(of: Ration.dispense).map(\.lines) == [
        [.init(item: "OIL", quantity: 1)], [.init(item: "OIL", quantity: 2)],
      ])
    #expect(
      try daemon.requests(of: LegacyCards.drawGoods).map(\.lines)
        == [[.init(item: "TEA", quantity: 3)]])
    #expect(sitting.output.contains("NOTHING_TO_REVERSE"))
  }

  @Test func `a gateway's lines are answered in order, each under its own device`() throws {
    daemon.on(Ration.dispense) { Sample.dispensed($0) }
    daemon.on(LegacyCards.drawGoods) { Sample.drawn($0) }
    let id = "01923456789a70008000000000000000"
    func line(_ more: String) -> String { "{\"request_id\":\"\(id)\",\(more)}\n" }
    let chip = "\"card\":\"\(Sample.card)\",\"entry_mode\":\"chip\""
    let input = [
      line("\"device\":\"A\",\(chip),\"items\":\"SUGAR=2 OIL=1\",\"pays_excess\":true"),
      line("\"device\":\"B\",\"card\":\"012345678901\",\"legacy\":true,\"items\":\"TEA\""),
      line("\"device\":\"C\",\(chip),\"items\":\"OIL=two\""),
      line("\"device\":\"C\",\"card\":\"1\",\"legacy\":true,\"pin\":\"4321\",\"items\":\"OIL\""),
      line("\"device\":\"D\",\(chip),\"pin\":\"4321\",\"items\":\"OIL=1\""), "{}\n",
    ].joined()
    for arguments in [["--batch", "-"], ["batch", "--batch", "-"]] {
      let sitting = Sitting(
        "grocer", Grocer.self, with: daemon, arguments + ["--lang", "en"], input: input)
      #expect(sitting.ending == .refused)
      expectGolden(sitting.output, "goods-gateway")
    }
    let asked = try daemon.requests(of: Ration.dispense)
    #expect(asked.map(\.device) == ["A", "D", "A", "D"])
    #expect(asked.map(\.paysExcess) == [true, false, true, false])
    #expect(asked.map(\.pin).last == Array("4321".utf8))
  }
}
