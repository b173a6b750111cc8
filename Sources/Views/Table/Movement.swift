internal import Messages

/// What an entry moved on one account: a line of its statement.
struct Movement: Equatable {
  /// What came; negative for what went.
  var amount: Int64 = 0
  var place = Place.nowhere
  /// The terminal's reference, the bill's or the transfer's; empty for none.
  var reference = ""
}

/// What an entry moved, by citizen.
struct Movements {
  private(set) var byCitizen: [UInt32: Movement] = [:]

  /// The place is the outlet or office at the postings' other end, else where the caller is.
  init(_ postings: [Written.Posting], at caller: Place, reference: String) {
    let place = postings.lazy.compactMap(\.place).first ?? caller
    for posting in postings where posting.account == 30 {
      var movement = byCitizen[posting.owner] ?? Movement(place: place, reference: reference)
      movement.amount += posting.amount
      byCitizen[posting.owner] = movement
    }
  }
}

extension Written.Posting {
  /// Where the money of an outlet's or an office's account is.
  fileprivate var place: Place? {
    switch account {
    case 31: Place(outlet: owner)
    case 32: Place(office: owner)
    default: nil
    }
  }
}

extension Written.Event.Event {
  /// What names a payment, a transfer or a bill elsewhere.
  var reference: String? {
    switch self {
    case .paymentRecorded(let payment): payment.reference
    case .referenceTaken(let taken): taken.reference
    default: nil
    }
  }
}
