internal import Cards
internal import Ledger
internal import Synchronization

/// Codes and names of outlets and offices, as receipts show them. They never change once registered, so each is read
/// from the ledger once and kept.
final class KnownPlaces: Sendable {
  struct Place: Sendable, Hashable {
    let code: String
    let name: String
    /// Of an outlet.
    var kind: OutletKind?
    var governorate: UInt8 = 0

    static let unnamed = Place(code: "", name: "")
  }

  private struct Known {
    var outlets: [OutletID: Place] = [:]
    var offices: [OfficeID: Place] = [:]
  }

  private let known = Mutex(Known())

  func outlet(_ id: OutletID) -> Place? { known.withLock { $0.outlets[id] } }
  func office(_ id: OfficeID) -> Place? { known.withLock { $0.offices[id] } }

  func learn(_ id: OutletID, from state: borrowing State) {
    guard state.outlets.contains(id) else { return }
    let place = Place(state.outlets[id])
    known.withLock { $0.outlets[id] = place }
  }

  func learn(_ id: OfficeID, from state: borrowing State) {
    guard state.offices.contains(id) else { return }
    let office = state.offices[id]
    let place = Place(code: office.code.text, name: office.name.text)
    known.withLock { $0.offices[id] = place }
  }
}

extension KnownPlaces.Place {
  init(_ outlet: Outlet) {
    self.init(
      code: outlet.code.text, name: outlet.name.text, kind: outlet.kind,
      governorate: outlet.governorate)
  }
}

extension Admitted {
  /// Goes on once the place and the goods that an answer names are known: nearly always at once.
  func withPlaces(of answer: Answer, _ go: @escaping @Sendable () -> Void) {
    let places = desk.places
    let goods = desk.goods
    switch answer {
    case .breadDrawn(let drawn) where places.outlet(drawn.outlet) == nil:
      learn({ places.learn(drawn.outlet, from: $0) }, go)
    case .dayClosed(let settlement) where places.outlet(settlement.outlet) == nil:
      learn({ places.learn(settlement.outlet, from: $0) }, go)
    case .place(let told) where places.office(told.office) == nil:
      learn({ places.learn(told.office, from: $0) }, go)
    case .money(let answer): withPlaces(of: answer, go)
    case .goodsDrawn(let drawn)
    where places.outlet(drawn.outlet) == nil || !goods.knows(drawn.lines):
      learn(
        {
          places.learn(drawn.outlet, from: $0)
          goods.learn(drawn.lines, from: $0)
        }, go)
    default: go()
    }
  }

  private func withPlaces(of answer: MoneyAnswer, _ go: @escaping @Sendable () -> Void) {
    let places = desk.places
    switch answer {
    case .credited(_, let office):
      guard !office.isNone, places.office(office) == nil else { return go() }
      learn({ places.learn(office, from: $0) }, go)
    case .paid, .held, .captured, .returned, .cash, .balance, .pinSet:
      guard let outlet = answer.outlet, places.outlet(outlet) == nil else { return go() }
      learn({ places.learn(outlet, from: $0) }, go)
    }
  }

  /// The entry stands already: if the ledger makes no reading now, the answer goes out without the name.
  private func learn(
    _ look: @escaping @Sendable (borrowing State) -> Void, _ go: @escaping @Sendable () -> Void
  ) {
    let reading = Reading(peer: peer, deadline: .max) { state, _, _ in
      look(state)
      return Shown(restsOn: 0, deliver: go)
    } declined: { _ in
      go()
    }
    desk.ledger.read([reading])
  }
}
