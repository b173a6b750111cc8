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
  }
}
