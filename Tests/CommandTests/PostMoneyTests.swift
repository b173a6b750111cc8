import Messages
import Office
import Testing

@testable import unicard_post

@Suite struct PostMoneyTests {
  let daemon = FakeDaemon()
  let citizen = "\(Sample.nationalID)\n"

  func page(_ arguments: [String], input: String? = nil) -> String {
    pages("post", Post.self, with: daemon, arguments, input: input ?? citizen)
  }

  @Test func `R86 cash is taken in for an account, and who brings it sees no balance`() throws {
    daemon.on(Payments.deposit) { request in
      DepositResponse(
        receipt: Sample.receipt(), amountPiastres: request.amountPiastres, office: "P001",
        officeName: "مكتب بريد بورفؤاد")
    }
    expectGolden(page(["deposit", "--amount", "٥٠٠"]), "deposit")
    let asked = try #require(try daemon.requests(of: Payments.deposit).first)
    #expect(asked.nationalId == Array(Sample.nationalID.utf8))
    #expect(asked.amountPiastres == 50_000)
  }

  @Test func `a salary is entered under its reference`() throws {
    daemon.on(Payments.credit) { request in
      CreditResponse(receipt: Sample.receipt(), amountPiastres: request.amountPiastres)
    }
    expectGolden(
      page(["credit", "--source", "salary", "--amount", "6000", "--reference", "SAL-1"]), "credit")
    #expect(try daemon.requests(of: Payments.credit).first?.source == .salary)
  }

  @Test func `the holder at the counter sees his account and what moved on it`() {
    daemon.on(Payments.readAccount) { _ in ReadAccountResponse() }
    daemon.on(Payments.statement) { _ in StatementResponse() }
    expectGolden(page(["balance"]) + page(["statement"]), "account-empty")
  }

  @Test func `C-25 a PIN is set anew in person, free of charge`() throws {
    daemon.on(Pins.reset) { _ in
      ResetPinResponse(receipt: Sample.receipt(), lastFour: "1234", suspensionLifted: true)
    }
    expectGolden(
      page(["pin", "--entry", "chip"], input: "\(Sample.card)\n\(citizen)1937\n"), "pin-reset")
    let asked = try #require(try daemon.requests(of: Pins.reset).first)
    #expect(asked.newPin == Array("1937".utf8))
    #expect(asked.nationalId == Array(Sample.nationalID.utf8))
  }
}
