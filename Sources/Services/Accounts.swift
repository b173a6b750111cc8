internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// Accounts at Egypt Post: what comes to them, what the government takes, what is on them (R86, R90).
  mutating func addAccounts() {
    addCredits()
    addGovernment()
    addBalances()
    addStatements()
  }

  private mutating func addCredits() {
    command(Payments.deposit, requiring: .depositCash) { request, desk throws(Status) in
      let citizen = try desk.nationalID(request.nationalId)
      return Asked(
        command: .money(.deposit(nationalID: citizen, amount: request.amountPiastres)))
    } answer: { answer, told in
      guard case .money(.credited(let amount, let office)) = answer else { return nil }
      let place = told.office(office)
      return DepositResponse(
        receipt: told.receipt, amountPiastres: amount, office: place.code, officeName: place.name)
    }

    command(Payments.credit, requiring: .creditAccount) { request, desk throws(Status) in
      let source = try CreditSource(request.source)
      let reference = try desk.reference(
        request.reference, of: "credit/\(source)", field: "reference")
      return Asked(
        command: .money(
          .credit(
            nationalID: try desk.nationalID(request.nationalId), amount: request.amountPiastres,
            source: source, reference: reference)))
    } answer: { answer, told in
      guard case .money(.credited(let amount, _)) = answer else { return nil }
      return CreditResponse(receipt: told.receipt, amountPiastres: amount)
    }
  }

  private mutating func addGovernment() {
    command(Payments.payGovernment, requiring: .payGovernment) { request, desk throws(Status) in
      let payee = try Cards.Code(request.payee, field: "payee")
      let bill = try desk.reference(request.bill, of: "payee/\(payee.text)", field: "bill")
      return Asked(
        command: .money(
          .payGovernment(
            nationalID: try desk.nationalID(request.nationalId), payee: payee,
            amount: request.amountPiastres, bill: bill)))
    } answer: { answer, told in
      guard case .money(.paid(let amount, let place)) = answer else { return nil }
      let payee = told.outlet(place.outlet)
      return PayGovernmentResponse(
        receipt: told.receipt, amountPiastres: amount, payee: payee.code, payeeName: payee.name)
    }
  }

  private mutating func addBalances() {
    command(Payments.balance, requiring: .tellBalance) { request, desk throws(Status) in
      let (use, _) = try desk.atTerminal(request.card, request.device, pin: request.pin)
      return Asked(.tellBalance(use), at: use.device)
    } answer: { answer, told in
      guard case .money(.balance(let account, let place)) = answer else { return nil }
      let outlet = told.outlet(place.outlet)
      return BalanceResponse(
        receipt: told.receipt, balancePiastres: account.balancePiastres,
        heldPiastres: account.heldPiastres, availablePiastres: account.availablePiastres,
        outlet: outlet.code, outletName: outlet.name, lastFour: place.digits)
    }

    reading(Payments.readAccount, requiring: .readAccount) { request, desk throws(Status) in
      try desk.nationalID(request.nationalId)
    } look: { nationalID, state, _, stamp throws(Refusal) in
      let seen = try state.account(nationalID: nationalID, stamp)
      return Look(seen, restsOn: seen.restsOn)
    } tell: { seen, _, _ in
      ReadAccountResponse(
        active: seen.isActive, balancePiastres: seen.balance.balancePiastres,
        heldPiastres: seen.balance.heldPiastres,
        availablePiastres: seen.balance.availablePiastres)
    }
  }

  private mutating func addStatements() {
    reading(
      Payments.statement, requiring: .readStatement, on: desk.historyLane
    ) { request, desk throws(Status) in
      (
        nationalID: try desk.nationalID(request.nationalId),
        paging: try Paging(size: request.pageSize, token: request.pageToken)
      )
    } look: { asked, state, _, stamp throws(Refusal) in
      let seen = try state.account(nationalID: asked.nationalID, stamp)
      return Look(seen.citizen, restsOn: seen.restsOn)
    } tell: { citizen, asked, desk throws(Status) in
      let lines = try desk.views {
        try $0.statement(of: citizen, before: asked.paging.start, limit: asked.paging.size)
      }
      let isFull = lines.count == asked.paging.size
      return StatementResponse(
        lines: lines.map { Wire.StatementLine($0) },
        nextPageToken: isFull ? lines.last.map { "\($0.entry)" } ?? "" : "")
    }
    addMiniStatement()
  }

  /// The PIN's try is an entry of its own; the lines are the views'. Whose they are is looked up before, since an entry's
  /// public part names no person.
  private mutating func addMiniStatement() {
    let name = Payments.miniStatement.entryName
    serve(
      Payments.miniStatement, requiring: .tellMiniStatement
    ) { request, admitted throws(Status) in
      let desk = admitted.desk
      let asker = try Asker(admitted, method: name, requestID: request.requestId)
      let (use, _) = try desk.atTerminal(request.card, request.device, pin: request.pin)
      desk.burst.add(
        asker.reading(on: nil) { state, _ in
          state.card(number: use.card.number).map { state.cards[$0].citizen } ?? .none
        } then: { citizen throws(Status) in
          let asked = Asked(.tellBalance(use), at: use.device)
          desk.ledger.submit([
            asker.submission(asked, on: desk.historyLane) { answer, told throws(Status) in
              try MiniStatementResponse(answer, told, of: citizen)
            }
          ])
        })
    }
  }
}

extension MiniStatementResponse {
  fileprivate init?(_ answer: Answer, _ told: Told, of citizen: CitizenID) throws(Status) {
    guard case .money(.balance(let account, let place)) = answer else { return nil }
    let lines = try told.desk.views {
      try $0.statement(of: citizen, before: told.entered.number, limit: 10)
    }
    let outlet = told.outlet(place.outlet)
    self.init(
      receipt: told.receipt, balancePiastres: account.balancePiastres,
      availablePiastres: account.availablePiastres,
      lines: lines.map { Wire.StatementLine($0) }, outlet: outlet.code, outletName: outlet.name,
      lastFour: place.digits)
  }
}

extension Wire.StatementLine {
  fileprivate init(_ line: RecordedMovement) {
    self.init(
      entry: line.entry, instantUnixNanos: line.instant.unixNanoseconds, method: line.method,
      amountPiastres: line.amountPiastres, balancePiastres: line.balancePiastres,
      place: line.place, reference: line.reference)
  }
}
