internal import Cards
internal import Ledger

/// What every service works with.
final class Desk: Sendable {
  let ledger: any LedgerDesk
  let keyring: Keyring
  let people: any PeopleKeeping
  let history: any HistoryReading
  let name: LedgerName
  let issuers: [IssuerPrefix]
  let version: String
  let sevenInCairo: @Sendable (CivilDate) -> Instant
  let status: @Sendable (@escaping @Sendable (LedgerStatus) -> Void) -> Void
  let peopleFault: @Sendable (any Error) -> Void
  /// For what opens or seals people.
  let peopleLane: Lane
  /// For the views, and for pages that take long to write.
  let historyLane: Lane
  /// For what reads, checks and compares fingerprints.
  let printLane: Lane
  let examiner: PrintExaminer
  private let chance: @Sendable () -> UInt64
  let burst = Burst()
  let places = KnownPlaces()
  let goods = KnownGoods()

  init(_ parts: ServiceDesk.Parts) {
    ledger = parts.ledger
    keyring = parts.keyring
    people = parts.people
    history = parts.history
    name = parts.name
    issuers = parts.issuers
    version = parts.version
    sevenInCairo = parts.sevenInCairo
    status = parts.status
    peopleFault = parts.peopleFault
    peopleLane = parts.peopleLane
    historyLane = parts.historyLane
    printLane = parts.printLane
    examiner = PrintExaminer(matcher: parts.matcher)
    chance = parts.chance
  }
}

extension Desk {
  /// A nonce that nobody can guess.
  func newNonce() -> Digest {
    let words = (0..<4).map { _ in chance() }
    return Digest(words.flatMap { word in withUnsafeBytes(of: word) { Array($0) } })!
  }

  /// A salt for one enrolment.
  func newSalt() -> Key { Key(high: chance(), low: chance()) }
}
