/// A finger that is enrolled on a card: enough to tell whether a record is the one on its chip, and nothing to compare a
/// finger with (R26).
public struct Enrolment: DenseRecord, Equatable {
  public static let table: UInt32 = 31
  public static let layout: UInt32 = 1

  /// SHA-256 over salt and record.
  public var digest: Digest
  /// Drawn for this enrolment, so that equal records look different and a guess has to be made for each.
  public var salt: Key
  public var card: CardID
  /// The card's next enrolment.
  public var next: EnrolmentID
  /// The finger, by its ISO/IEC 19794-2 code.
  public var finger: UInt8
  private var reserved0: UInt8 = 0
  private var reserved1: UInt16 = 0
  private var reserved2: UInt32 = 0

  public static let empty = Enrolment(
    card: .none, finger: 0, digest: Digest(), salt: .none, next: .none)

  public init(card: CardID, finger: UInt8, digest: Digest, salt: Key, next: EnrolmentID) {
    self.card = card
    self.finger = finger
    self.digest = digest
    self.salt = salt
    self.next = next
  }
}

extension State {
  /// The fingers enrolled on a card, newest first.
  public func enrolments(of card: CardID) -> [EnrolmentID] {
    var found: [EnrolmentID] = []
    var next = cards[card].enrolment
    while !next.isNone, found.count < 10 {
      found.append(next)
      next = enrolments[next].next
    }
    return found
  }

  /// The enrolment of one finger of a card.
  public func enrolment(of finger: UInt8, on card: CardID) -> EnrolmentID? {
    enrolments(of: card).first { enrolments[$0].finger == finger }
  }
}
