public import Messages

extension PaymentSlip {
  /// A purchase.
  public init(_ paid: PurchaseResponse) throws {
    try self.init(paid.receipt, Phrase(ar: "شراء", en: "Purchase"))
    place = Place(outlet: paid.outlet, outletName: paid.outletName, lastFour: paid.lastFour)
    amounts = [Amount(Self.paid, "amount", paid.amountPiastres)]
  }

  /// Goods beyond the ration.
  public init(_ paid: PayExcessResponse) throws {
    try self.init(paid.receipt, Phrase(ar: "شراء زائد عن المقررات", en: "Beyond the ration"))
    place = Place(outlet: paid.outlet, outletName: paid.outletName, lastFour: paid.lastFour)
    amounts = [Amount(Self.paid, "amount", paid.amountPiastres)]
  }

  /// A hold.
  public init(_ held: AuthorizeResponse) throws {
    try self.init(held.receipt, Phrase(ar: "حجز مبلغ", en: "Amount held"))
    place = Place(outlet: held.outlet, outletName: held.outletName, lastFour: held.lastFour)
    amounts = [Amount(.init(ar: "محجوز", en: "Held"), "amount", held.amountPiastres)]
    expiresOn = held.expiresOn
  }

  /// A capture.
  public init(_ taken: CaptureResponse) throws {
    try self.init(taken.receipt, Phrase(ar: "تحصيل محجوز", en: "Hold captured"))
    place = Place(outlet: taken.outlet, outletName: taken.outletName, lastFour: taken.lastFour)
    amounts = [
      Amount(Self.paid, "amount", taken.amountPiastres),
      Amount(Self.released, "released", taken.releasedPiastres),
    ]
    original = Original(label: Self.holdEntry, name: "hold_entry", entry: taken.holdEntry)
  }

  /// A hold given up.
  public init(_ free: ReleaseResponse) throws {
    try self.init(free.receipt, Phrase(ar: "إلغاء حجز", en: "Hold given up"))
    place = Place(outlet: free.outlet, outletName: free.outletName, lastFour: free.lastFour)
    amounts = [Amount(Self.released, "released", free.releasedPiastres)]
    original = Original(label: Self.holdEntry, name: "hold_entry", entry: free.holdEntry)
  }

  /// A refund.
  public init(_ back: RefundResponse) throws {
    try self.init(back.receipt, Phrase(ar: "رد مشتريات", en: "Refund"))
    place = Place(outlet: back.outlet, outletName: back.outletName, lastFour: back.lastFour)
    amounts = [Amount(Self.givenBack, "amount", back.amountPiastres)]
    original = Original(
      label: .init(ar: "قيد الدفع", en: "Paid by entry"), name: "payment_entry",
      entry: back.paymentEntry)
  }

  /// A reversal.
  public init(_ undone: ReversePaymentResponse) throws {
    try self.init(undone.receipt, Phrase(ar: "إلغاء عملية", en: "Reversal"))
    place = Place(
      outlet: undone.outlet, outletName: undone.outletName, lastFour: undone.lastFour)
    amounts = [Amount(Self.givenBack, "amount", undone.amountPiastres)]
    original = Original(
      label: .init(ar: "القيد الملغى", en: "Entry undone"), name: "reversed_entry",
      entry: undone.reversedEntry)
  }

  private static let paid = Phrase(ar: "دُفع", en: "Paid")
  private static let released = Phrase(ar: "عاد متاحًا", en: "Free again")
  private static let givenBack = Phrase(ar: "رُدّ", en: "Given back")
  private static let holdEntry = Phrase(ar: "قيد الحجز", en: "Hold's entry")
}
