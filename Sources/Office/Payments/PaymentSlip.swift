public import Messages

/// Money that moved, or was asked about, as its receipt tells it.
public struct PaymentSlip: Sendable, Equatable {
  public let receipt: Wire.Receipt
  /// What was done.
  let title: Phrase
  /// Where, and on which card; empty where there is none.
  var place = Place()
  var amounts: [Amount] = []
  /// The last day of a hold.
  var expiresOn: Wire.Date?
  /// The entry that this one belongs to, under the name of the fact.
  var original: Original?

  /// Where it was done, and on which card.
  struct Place: Sendable, Equatable {
    var outlet = ""
    var outletName = ""
    var lastFour = ""
  }

  /// A sum under its label, and its name for a program.
  struct Amount: Sendable, Equatable {
    let label: Phrase
    let name: String
    let piastres: Int64

    init(_ label: Phrase, _ name: String, _ piastres: Int64) {
      (self.label, self.name, self.piastres) = (label, name, piastres)
    }
  }

  struct Original: Sendable, Equatable {
    let label: Phrase
    let name: String
    let entry: UInt64
  }

  init(_ receipt: Wire.Receipt?, _ title: Phrase) throws {
    self.receipt = try .of(receipt)
    self.title = title
  }
}

extension PaymentSlip {
  /// The receipt for a till, and its facts for a program.
  public var report: Report { Report(fields) { slip(in: $0).lines } }

  /// The facts: amounts in piastres; places and cards only where there are any.
  public var fields: [Field] {
    var fields = amounts.map { Field.money($0.name, piastres: $0.piastres) }
    if let expiresOn { fields.append(.day("expires_on", expiresOn)) }
    if let original { fields.append(.number(original.name, original.entry)) }
    if !place.outlet.isEmpty {
      fields += [.text("outlet", place.outlet), .text("outlet_name", place.outletName)]
    }
    if !place.lastFour.isEmpty { fields.append(.text("last_four", place.lastFour)) }
    return fields + receipt.fields
  }

  /// The receipt on paper (R34): where, when, on which card, what was done, and the entry that names it for ever.
  public func slip(in speech: Speech) -> Slip {
    var slip = Slip(speech, isRehearsal: receipt.rehearsal)
    slip.head(place.outletName, place.outlet)
    slip.centred(speech.say(title))
    slip.rule()
    slip.moment(of: receipt)
    if !place.lastFour.isEmpty { slip.card(endingIn: place.lastFour) }
    slip.rule()
    for amount in amounts { slip.row(amount.label, speech.money(piastres: amount.piastres)) }
    if let day = expiresOn.flatMap({ speech.date($0) }) {
      slip.row(.init(ar: "ينتهي في", en: "Until"), day)
    }
    if let original { slip.row(original.label, speech.plain(original.entry)) }
    slip.foot(receipt)
    return slip
  }
}

extension PaymentSlip {
  /// The slip with an empty line after it, where the paper is torn off.
  public var fed: Report { Report(fields) { slip(in: $0).lines + [""] } }
}
