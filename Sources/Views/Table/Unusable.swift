/// Why a file of views, though SQLite can read it, is of no use and must be built anew.
enum Unusable: Error, Equatable {
  /// It was never filled, or not to the end.
  case unfinished
  /// Another version of this program laid it out.
  case layout(found: Int64)
  /// It rests on entries that this journal does not have: another ledger's, or from before a restore.
  case otherJournal(through: UInt64)
  /// A reversal names a draw that the view does not have.
  case drawMissing(entry: UInt64)
  /// An entry names a payment that the view does not have.
  case paymentMissing(entry: UInt64)
}

extension Unusable: CustomStringConvertible {
  var description: String {
    switch self {
    case .unfinished: "it says nothing of its progress"
    case .layout(let found): "its layout is \(found), \(ViewFile.layout) is wanted"
    case .otherJournal(let through): "it rests on an entry \(through) that is not this journal's"
    case .drawMissing(let entry): "entry \(entry) takes back a draw that is not in it"
    case .paymentMissing(let entry): "entry \(entry) names a payment that is not in it"
    }
  }
}
