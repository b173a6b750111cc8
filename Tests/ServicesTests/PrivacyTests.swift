import Cards
import Messages
import RPC
import Testing

@testable import Services

@Suite struct PrivacyTests {
  /// A day on which every role has its say, granted and refused.
  private func day() throws -> World {
    let world = try World.withMoney(1_000)
    _ = try world.dispense(5)
    _ = try refusal { try world.dispense(500) }
    for caller in [Party.post, .headquartersPost, .hotline] {
      _ = try? world.call(
        Messages.Collection.lookUp,
        LookUpRequest(
          requestId: world.newID(), nationalId: Array(Family.wife.nationalID.utf8),
          // Refused or told, both are looked at.
          mobile: Array(Family.wife.mobile.utf8)), by: caller)
    }
    _ = try refusal { try world.deliver(2, to: Family.son) }
    _ = try world.purchase(5, reference: "000123")
    for pin in ["9999", "2580"] { _ = try refusal { try world.purchase(5_000, pin: pin) } }
    _ = try world.account()
    _ = try world.call(Messages.Collection.list, ListCardsRequest(), by: .post)
    _ = try world.call(Approvals.list, ListProposalsRequest(), by: .ministry)
    _ = try world.call(Policies.get, GetPolicyRequest(), by: .ministry)
    _ = try world.call(History.card, CardHistoryRequest(card: 1), by: .ministry)
    return world
  }

  private func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains {
      bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  @Test func `no answer holds a card number, a national ID or an old card's number`() throws {
    for answer in try day().told {
      for person in [Family.head, Family.wife, Family.son] {
        #expect(!holds(answer.bytes, person.nationalID), "\(answer.method)")
      }
      for card in UInt64(1)...3 {
        #expect(!holds(answer.bytes, Family.number(card)), "\(answer.method)")
      }
      #expect(!holds(answer.bytes, Family.legacyCard), "\(answer.method)")
    }
  }

  @Test func `names go to the printer alone, mobiles to the gateway alone`() throws {
    let told = try day().told
    let people = [Family.head, Family.wife, Family.son]
    for answer in told {
      let isNamed = people.contains { holds(answer.bytes, $0.name) }
      let isDialled = people.contains { holds(answer.bytes, String($0.mobile.dropFirst())) }
      #expect(!isNamed || answer.method == "Printing/Pull", "\(answer.method)")
      #expect(!isDialled || answer.method == "Notices/Pull", "\(answer.method)")
    }
    #expect(told.contains { $0.method == "Printing/Pull" && holds($0.bytes, Family.head.name) })
    #expect(told.contains { $0.method == "Notices/Pull" && holds($0.bytes, "+201012345678") })
  }
}
