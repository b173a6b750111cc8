/// What happened to money, beside the postings that move it.
public enum MoneyEvent: Equatable, Sendable {
  case paymentRecorded(PaymentID, Payment, reference: Label)
  /// The account's newest payment and its open holds are these.
  case accountUsed(CitizenID, newest: PaymentID, openHolds: UInt32)
  /// What of a hold was captured, or of a payment went back, is so much in all; and where that leaves it.
  case paymentSettled(PaymentID, settled: Int64, PaymentState)
  /// Named by a transfer or a bill; it is not taken twice.
  case referenceTaken(TakenReferenceID, TakenReference, reference: Label)
}
