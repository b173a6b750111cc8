import ArgumentParser
import Messages
import Office
import Testing

@testable import unicard_bakery

@Suite struct BakeryTests {
  let daemon = FakeDaemon()
  let device = ["--device", "PS-0001-1"]

  func run(_ arguments: String..., input: String = "", variables: [String: String] = [:]) -> Sitting
  {
    Sitting("bakery", Bakery.self, with: daemon, arguments, input: input, variables: variables)
  }

  @Test func `R34 a draw prints its receipt in both languages and its proof in JSON`() {
    daemon.on(Bread.dispense) { Sample.dispensed($0) }
    let arguments = ["dispense", "--loaves", "20"] + device
    expectGolden(
      pages("bakery", Bakery.self, with: daemon, arguments, input: Sample.card), "dispense")
  }

  @Test func `R76 the draw that retires the old card says so, and a rehearsal that it is one`() {
    daemon.on(Bread.dispense) { Sample.dispensed($0, retired: true, rehearsal: true) }
    let arguments = ["dispense", "--loaves", "3"] + device
    expectGolden(
      pages("bakery", Bakery.self, with: daemon, arguments, input: Sample.card), "dispense-retired")
  }

  @Test func `a draw carries the card, the device and a PIN only when asked for`() throws {
    daemon.on(Bread.dispense) { Sample.dispensed($0) }
    let line = Sample.card + "\n"
    #expect(run("dispense", "--loaves", "2", "--device", "D", input: line).ending == .done)
    let asking = run(
      "dispense", "--loaves", "2", "--ask-pin", "--entry", "contactless", input: line + "٤٣٢١\n",
      variables: ["UNICARD_DEVICE": "E"])
    #expect(asking.ending == .done)
    let read = run(
      "dispense", "--loaves", "2", "--device", "D",
      variables: ["UNICARD_READER": "echo \(Sample.card)"])
    #expect(read.ending == .done)
    let wedge = run(
      "dispense", "--loaves", "2", "--device", "D", input: line,
      variables: ["UNICARD_ENTRY": "chip"])
    #expect(wedge.ending == .done)
    let asked = try daemon.requests(of: Bread.dispense)
    #expect(asked.map { $0.card?.entryMode } == [.keyed, .contactless, .chip, .chip])
    #expect(asked.map(\.pin) == [[], Array("4321".utf8), [], []])
    #expect(asked.map(\.device) == ["D", "E", "D", "D"])
    #expect(asked.allSatisfy { $0.card?.number == Array(Sample.card.utf8) })
    #expect(Set(asked.map(\.requestId)).count == 4)
  }

  @Test func `without a device nothing is asked for`() {
    let sitting = run("dispense", "--loaves", "2", input: Sample.card)
    #expect(sitting.ending == .usage)
    #expect(sitting.errors.contains("DEVICE_MISSING"))
    #expect(daemon.asked.isEmpty)
  }

  @Test func `a PIN in the arguments is refused`() {
    let sitting = run("dispense", "--loaves", "2", "--device", "D", "--pin", "4321")
    #expect(sitting.ending == .usage)
    #expect(sitting.errors.contains("SECRET_IN_ARGUMENTS"))
  }

  @Test func `a refusal ends with 1, its reason and its particulars`() {
    daemon.on(Bread.dispense) { _ in
      throw refused("QUOTA_EXCEEDED", .failedPrecondition, ["available_loaves": "5"])
    }
    let arguments = ["dispense", "--loaves", "200"] + device
    #expect(
      run("dispense", "--loaves", "200", "--device", "D", input: Sample.card).ending == .refused)
    expectGolden(
      pages("bakery", Bakery.self, with: daemon, arguments, input: Sample.card), "dispense-refused")
  }

  @Test func `the old card draws from the same quota and says which card it was`() {
    daemon.on(LegacyCards.draw) { Sample.drawn($0) }
    let arguments = ["legacy", "--loaves", "18"] + device
    expectGolden(
      pages("bakery", Bakery.self, with: daemon, arguments, input: "0123456789012"), "legacy")
    #expect(throws: Never.self) {
      let asked = try daemon.requests(of: LegacyCards.draw)
      #expect(asked.allSatisfy { $0.legacyCard == Array("0123456789012".utf8) })
    }
  }

  @Test func `a draw is taken back by its entry`() {
    daemon.on(Bread.reverse) { Sample.reversed($0) }
    expectGolden(
      pages("bakery", Bakery.self, with: daemon, ["reverse", "١٢٣٤٥٦"] + device), "reverse")
  }

  @Test func `what is left and what the day came to are read without a request id`() throws {
    daemon.on(Bread.quota) { _ in
      QuotaResponse(leftToday: 11, leftThisMonth: 580, persons: 4)
    }
    daemon.on(History.outletDay) { _ in
      OutletDayResponse(draws: 212, loaves: 12_345, reversals: 2, refusals: 7, throughEntry: 99)
    }
    let quota = pages(
      "bakery", Bakery.self, with: daemon, ["quota"] + device, input: Sample.card)
    expectGolden(quota + pages("bakery", Bakery.self, with: daemon, ["day"] + device), "quota-day")
    #expect(run("day", "--device", "D", "--date", "1/3/2026").ending == .done)
    let days = try daemon.requests(of: History.outletDay).map(\.date)
    #expect(days.first == Sample.april)
    #expect(days.last == Wire.Date(year: 2026, month: 3, day: 1))
  }
}
