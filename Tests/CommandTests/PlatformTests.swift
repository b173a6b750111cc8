import Messages
import Office
import Testing

@testable import unicard_platform

@Suite struct PlatformTests {
  let daemon = FakeDaemon()
  let citizen = "\(Sample.nationalID)\n"

  func page(_ arguments: [String]) -> String {
    pages("platform", Platform.self, with: daemon, arguments, input: citizen)
  }

  @Test func `R90 a bill is paid from the account, no card asked for (C-49)`() throws {
    daemon.on(Payments.payGovernment) { request in
      PayGovernmentResponse(
        receipt: Sample.receipt(), amountPiastres: request.amountPiastres, payee: "TRAFFIC-PS",
        payeeName: "مرور بورسعيد")
    }
    expectGolden(
      page(["pay", "--payee", "TRAFFIC-PS", "--bill", "2026-000123", "--amount", "150"]),
      "pay-government")
    let asked = try #require(try daemon.requests(of: Payments.payGovernment).first)
    #expect(asked.nationalId == Array(Sample.nationalID.utf8))
    #expect(asked.bill == "2026-000123")
  }

  @Test func `a refund by the government is entered under its reference`() throws {
    daemon.on(Payments.credit) { request in
      CreditResponse(receipt: Sample.receipt(), amountPiastres: request.amountPiastres)
    }
    expectGolden(page(["refund", "--amount", "150", "--reference", "T/77"]), "government-refund")
    let asked = try #require(try daemon.requests(of: Payments.credit).first)
    #expect(asked.source == .governmentRefund)
    #expect(asked.reference == "T/77")
  }

  @Test func `the citizen sees his balance and his statement, newest first`() throws {
    daemon.on(Payments.readAccount) { _ in
      ReadAccountResponse(
        active: true, balancePiastres: 60_000, heldPiastres: 1_250, availablePiastres: 58_750)
    }
    daemon.on(Payments.statement) { request in
      request.pageToken.isEmpty
        ? StatementResponse(lines: Array(Sample.movements.prefix(1)), nextPageToken: "9")
        : StatementResponse(lines: Array(Sample.movements.dropFirst()))
    }
    expectGolden(page(["balance"]) + page(["statement"]), "account")
    #expect(try daemon.requests(of: Payments.statement).map(\.pageToken).prefix(2) == ["", "9"])
  }

  @Test func `a national ID is never an argument`() {
    let sitting = Sitting(
      "platform", Platform.self, with: daemon, ["balance", Sample.nationalID])
    #expect(sitting.ending == .usage)
    #expect(daemon.asked.isEmpty)
  }
}
