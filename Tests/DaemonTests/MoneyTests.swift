import Glibc
import Messages
import Rehearsal
import Testing

/// Money through every layer and the real commands: counter, till, machine, platform, and a daemon killed in between.
@Suite(.ownThread) struct MoneyTests {
  private let home: LedgerHome
  private let town: Town

  init() throws {
    home = try LedgerHome()
    town = Town(home)
  }

  @Test(.timeLimit(.minutes(2)))
  func `a day of money: deposit, purchase, cash, a bill, and a kill in between (R86-R92, I-11)`()
    async throws
  {
    let purse = try await openedPurse()
    let purchase = buying(12_550, purse, under: freshRequestID().hexadecimal)
    let paid = try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      try await bring(100_000, to: purse)
      let paid = try await purchase.run()
      #expect(paid.code == 0, "\(paid)")
      try await expectRefusals(purse)
      #expect(try await daemon.crash() == .signalled(SIGKILL))
      return paid
    }
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      #expect(try await purchase.run() == paid, "asked again under its id, it is the same answer")
      #expect(try await balance(of: purse) == 87_450)
      try await undo(paid)
      try await drawCash(purse)
      try await payTheGovernment(purse)
      try await readStatement(purse)
      #expect(try await daemon.stop() == .exited(0))
    }
  }
}

/// A citizen with a card: its number and his national ID, as a clerk keys them in.
private struct Purse {
  let card: String
  let nationalID: String

  /// Card and PIN, as they are read by the line.
  func read(pin: String = "2847") -> [String] { [card, pin] }
}

extension MoneyTests {
  private func openedPurse() async throws -> Purse {
    #expect(try await home.initialise(clerks: Town.Clerk.ministry).code == 0)
    return try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      try town.settle()
      try town.openShops()
      let head = town.heads[0]
      let card = try town.giveCards(to: [head])[0]
      #expect(try await daemon.stop() == .exited(0))
      return Purse(
        card: String(decoding: Town.number(of: card), as: UTF8.self),
        nationalID: String(decoding: head.idDigits, as: UTF8.self))
    }
  }

  private func bring(_ piastres: Int64, to purse: Purse) async throws {
    let deposit = town.money(
      "post", as: Town.Clerk.post, ["deposit", "--amount", "\(piastres / 100)"],
      [purse.nationalID])
    let taken = try await deposit.run()
    #expect(taken.code == 0, "\(taken)")
    #expect(try taken.number("amount_piastres") == piastres)
  }

  private func buying(_ piastres: Int64, _ purse: Purse, under id: String) -> Command {
    let pounds = "\(piastres / 100).\(piastres % 100)"
    return town.money(
      "pos", as: Town.Shop.pos,
      [
        "purchase", "--amount", pounds, "--device", Town.Shop.till, "--entry", "chip",
        "--request-id", id,
      ], purse.read())
  }

  private func till(_ arguments: String..., input: [String]) async throws -> Command.Outcome {
    try await town.money(
      "pos", as: Town.Shop.pos,
      arguments + ["--device", Town.Shop.till, "--entry", "chip"], input
    ).run()
  }

  private func machine(_ arguments: String..., input: [String]) async throws -> Command.Outcome {
    try await town.money(
      "atm", as: Town.Shop.atm,
      arguments + ["--device", Town.Shop.machine, "--entry", "chip"], input
    ).run()
  }

  private func balance(of purse: Purse) async throws -> Int64 {
    try await town.money("post", as: Town.Clerk.post, ["balance"], [purse.nationalID]).run()
      .number("balance_piastres")
  }

  /// A wrong PIN, a right one for too much, a machine that is no till.
  private func expectRefusals(_ purse: Purse) async throws {
    let guess = try await till("purchase", "--amount", "1", input: purse.read(pin: "1357"))
    #expect(guess.isRefused("PIN_WRONG"))
    #expect(guess.output.contains("\"tries_left\":\"2\""))
    let much = try await till("purchase", "--amount", "900", input: purse.read())
    #expect(much.isRefused("INSUFFICIENT_FUNDS"))
    #expect(!much.output.contains("balance"))
    let elsewhere = try await town.money(
      "pos", as: Town.Shop.atm,
      ["purchase", "--amount", "1", "--device", Town.Shop.machine, "--entry", "chip"],
      purse.read()
    ).run()
    #expect(elsewhere.isRefused("NOT_A_MERCHANT"))
  }

  private func undo(_ paid: Command.Outcome) async throws {
    let entry = try paid.number("entry")
    let reverse = town.money(
      "pos", as: Town.Shop.pos, ["reverse", "\(entry)", "--device", Town.Shop.till])
    let undone = try await reverse.run()
    #expect(undone.code == 0, "\(undone)")
    #expect(try undone.number("reversed_entry") == entry)
    #expect(try undone.number("amount_piastres") == 12_550)
    let again = try await reverse.run()
    #expect(again.isRefused("ALREADY_REVERSED"))
    let unknown = town.money(
      "pos", as: Town.Shop.pos, ["reverse", "999999", "--device", Town.Shop.till])
    #expect(try await unknown.run().isRefused("PAYMENT_UNKNOWN"))
  }

  private func drawCash(_ purse: Purse) async throws {
    let cash = try await machine("withdraw", "--amount", "200", input: purse.read())
    #expect(cash.code == 0, "\(cash)")
    #expect(try cash.number("balance_piastres") == 80_000)
    let changed = try await machine("pin", input: purse.read() + ["9182"])
    #expect(changed.code == 0, "\(changed)")
    let old = try await machine("balance", input: purse.read())
    #expect(old.isRefused("PIN_WRONG"))
  }

  private func payTheGovernment(_ purse: Purse) async throws {
    let pay = town.money(
      "platform", as: Town.Shop.platform,
      ["pay", "--payee", Town.Shop.agency, "--bill", "2026/77", "--amount", "300"],
      [purse.nationalID])
    #expect(try await pay.run().code == 0)
    #expect(try await pay.run().isRefused("BILL_ALREADY_PAID"))
  }

  private func readStatement(_ purse: Purse) async throws {
    let statement = try await town.money(
      "post", as: Town.Clerk.post, ["statement"], [purse.nationalID]
    ).run()
    let methods = statement.output.matches(of: /"method":"Payments\/(\w+)"/).map(\.output.1)
    #expect(methods == ["PayGovernment", "Withdraw", "Reverse", "Purchase", "Deposit"])
    #expect(try statement.number("balance_piastres") == 50_000)
    let short = try await machine("statement", input: purse.read(pin: "9182"))
    #expect(short.code == 0, "\(short)")
    #expect(try short.number("balance_piastres") == 50_000)
  }
}
