import Ledger

@testable import Services

/// People kept in memory, unsealed.
final class FakePeople: PeopleKeeping, @unchecked Sendable {
  private var profiles: [UInt64: Profile] = [:]
  /// How many were sealed at each call.
  private(set) var seals: [Int] = []
  var fault: (any Error)?

  func seal(people: [Profile]) throws -> [SealedPerson] {
    if let fault { throw fault }
    seals.append(people.count)
    return people.map { person in
      let number = UInt64(profiles.count + 1)
      profiles[number] = person
      return SealedPerson(number: number, bytes: [0xAA])
    }
  }

  func open(person number: UInt64) throws -> Profile? {
    if let fault { throw fault }
    return profiles[number]
  }

  func erase(_ number: UInt64) { profiles[number] = nil }
}
