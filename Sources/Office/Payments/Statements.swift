public import Messages

extension Wire.StatementLine {
  /// One movement, for a person and for a program.
  public var report: Report {
    Report(fields) { speech in
      var parts = [
        speech.plain(entry), speech.moment(unixNanos: instantUnixNanos),
        speech.say(Movement.name(of: method)), speech.money(piastres: amountPiastres),
        speech.say(
          Phrase(ar: "الرصيد {balance}", en: "balance {balance}"),
          ["balance": speech.money(piastres: balancePiastres)]),
      ]
      if !place.isEmpty { parts.append(speech.code(place)) }
      if !reference.isEmpty { parts.append(speech.code(reference)) }
      return [parts.joined(separator: " · ")]
    }
  }

  /// The facts; what went is negative.
  public var fields: [Field] {
    [
      .number("entry", entry), .instant("at", unixNanos: instantUnixNanos),
      .text("method", method), .money("amount", piastres: amountPiastres),
      .money("balance", piastres: balancePiastres),
      .text("place", place.isEmpty ? nil : place),
      .text("reference", reference.isEmpty ? nil : reference),
    ]
  }
}

/// What moved, as a statement calls it.
enum Movement {
  /// The words for a method; its own name for one that is newer than this build.
  static func name(of method: String) -> Phrase {
    names[method] ?? Phrase(ar: method, en: method)
  }

  private static let names: [String: Phrase] = [
    "Payments/Purchase": Phrase(ar: "شراء", en: "purchase"),
    "Payments/Capture": Phrase(ar: "تحصيل محجوز", en: "capture"),
    "Payments/Refund": Phrase(ar: "رد مشتريات", en: "refund"),
    "Payments/Reverse": Phrase(ar: "إلغاء عملية", en: "reversal"),
    "Payments/PayExcess": Phrase(ar: "زائد عن المقررات", en: "beyond the ration"),
    "Payments/Withdraw": Phrase(ar: "سحب نقدي", en: "withdrawal"),
    "Payments/DepositAtMachine": Phrase(ar: "إيداع", en: "deposit"),
    "Payments/Deposit": Phrase(ar: "إيداع", en: "deposit"),
    "Payments/Credit": Phrase(ar: "مبلغ وارد", en: "credit"),
    "Payments/PayGovernment": Phrase(ar: "خدمة حكومية", en: "government payment"),
  ]
}

extension ReadAccountResponse {
  /// What is on an account, for a person and for a program.
  public var report: Report {
    Report([
      .flag("active", active), .money("balance", piastres: balancePiastres),
      .money("held", piastres: heldPiastres), .money("available", piastres: availablePiastres),
    ]) { speech in
      guard active else {
        return [
          speech.say(
            Phrase(
              ar: "الحساب يُفعّل عند استلام أول كارت.",
              en: "The account becomes active when the first card is handed over."))
        ]
      }
      return [
        speech.say(
          Phrase(ar: "الرصيد: {money}", en: "Balance: {money}"),
          ["money": speech.money(piastres: balancePiastres)]),
        speech.say(
          Phrase(ar: "المتاح: {money}", en: "Available: {money}"),
          ["money": speech.money(piastres: availablePiastres)]),
      ]
    }
  }
}

extension MiniStatementResponse {
  /// The machine's slip: the last movements under the balance.
  public func report() throws -> Report {
    let told = BalanceResponse(
      receipt: receipt, balancePiastres: balancePiastres,
      heldPiastres: balancePiastres - availablePiastres, availablePiastres: availablePiastres,
      outlet: outlet, outletName: outletName, lastFour: lastFour)
    let paper = try PaymentSlip(told)
    return Report([.list("movements", lines.map(\.fields))] + paper.fields) { speech in
      paper.slip(in: speech).lines + movements(in: speech).lines
    }
  }

  private func movements(in speech: Speech) -> Slip {
    var slip = Slip(speech, isRehearsal: false)
    slip.rule()
    for line in lines {
      slip.row(
        Movement.name(of: line.method), speech.money(piastres: line.amountPiastres))
      slip.text(speech.moment(unixNanos: line.instantUnixNanos))
    }
    return slip
  }
}

extension Desk {
  /// A citizen's statement, newest first, page after page.
  public func statement(of nationalID: [UInt8], upTo most: UInt16) throws {
    let lines = try pages(of: \StatementResponse.lines, upTo: Int(most)) { token in
      let request = StatementRequest(
        nationalId: nationalID, pageSize: Int32(min(max(most, 1), 1000)), pageToken: token)
      let answer = try read(Payments.statement, request)
      return (answer, answer.nextPageToken)
    }
    reporter.show(
      lines.map(\.report),
      orElse: Phrase(ar: "لا حركة على هذا الحساب.", en: "Nothing has moved on this account."))
  }
}
