import Cards

@testable import Ledger

extension Sample {
  static let paymentPlace = PaymentPlace(outlet: OutletID(42), lastFour: 4_821)
  static let account = AccountBalance(balancePiastres: 60_000, heldPiastres: 1_250)

  /// One answer about money of each kind.
  static let money: [(name: String, answer: MoneyAnswer)] = [
    ("money_paid", .paid(amount: 12_550, paymentPlace)),
    ("money_held", .held(amount: 50_000, expiresOn: date, paymentPlace)),
    ("hold_captured", .captured(amount: 42_000, released: 8_000, hold: 4_700, paymentPlace)),
    ("money_returned", .returned(amount: .max, original: 4_701, paymentPlace)),
    ("cash_moved", .cash(amount: 20_000, account, paymentPlace)),
    ("money_credited", .credited(amount: 600_000, OfficeID(3))),
    ("balance_told", .balance(account, paymentPlace)),
    ("pin_set", .pinSet(lastFour: 4_821, suspensionLifted: true)),
  ]

  /// One event about money or PINs of each kind.
  static let moneyEvents: [(name: String, event: Event)] = [
    (
      "payment_recorded",
      .money(.paymentRecorded(PaymentID(9), payment, reference: Label("000123")!))
    ),
    (
      "account_used",
      .money(.accountUsed(CitizenID(12), newest: PaymentID(9), openHolds: .max))
    ),
    ("payment_settled", .money(.paymentSettled(PaymentID(9), settled: 8_000, .captured))),
    (
      "reference_taken",
      .money(
        .referenceTaken(
          TakenReferenceID(1), TakenReference(key, entry: SampleEntry.number, keptThrough: date),
          reference: Label("SAL-2026-11")!))
    ),
    ("pin_set", .pinSet(CardID(44), pin: key)),
    ("card_resumed", .cardResumed(CardID(44))),
  ]

  static var payment: Payment {
    var payment = Payment(
      .hold, entry: SampleEntry.number, of: CitizenID(12), card: CardID(44),
      outlet: OutletID(42), device: DeviceID(43), amountPiastres: 50_000, reference: key,
      on: SampleEntry.day)
    payment.previous = PaymentID(8)
    payment.original = 4_700
    payment.expiresDay = SampleEntry.day.daysSince1970 + 7
    payment.keptDay = SampleEntry.day.daysSince1970 + 14
    return payment
  }

  static let moneyPostings = [
    Posting(.citizenMoney(CitizenID(12)), .piastre, -12_550),
    Posting(.outletMoney(OutletID(42)), .piastre, 12_550),
    Posting(.officeCash(OfficeID(3)), .piastre, -600_000),
    Posting(.incomingMoney, .piastre, .max),
  ]
}
