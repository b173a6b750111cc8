import Testing

@testable import Cards

/// The ministry's numbers: each value in force from its own date.
@Suite struct PolicyTests {
  private func policy(_ values: (String, Int64)...) -> Policy {
    var policy = Policy()
    for (date, value) in values {
      policy.add(PolicyValue(.breadPricePiastres, value: value, effectiveFrom: day(date)))
    }
    return policy
  }

  private func price(_ policy: Policy, on date: String) -> Int64 {
    policy.value(.breadPricePiastres, on: day(date))
  }

  @Test func `until the ministry sets a value the seed holds`() {
    for key in PolicyKey.allCases {
      #expect(Policy().value(key, on: day("2026-01-01")) == key.seed)
      #expect(key.allowed.contains(key.seed))
    }
  }

  @Test func `a value holds from its date, inclusive`() {
    let policy = policy(("2026-06-01", 25))
    #expect(price(policy, on: "2026-05-31") == 20)
    #expect(price(policy, on: "2026-06-01") == 25)
    #expect(price(policy, on: "2030-01-01") == 25)
  }

  @Test func `of several values the latest date's holds, whenever it was set`() {
    let policy = policy(("2026-08-01", 30), ("2026-06-01", 25))
    #expect(price(policy, on: "2026-07-31") == 25)
    #expect(price(policy, on: "2026-08-01") == 30)
  }

  @Test func `of two values for one date the last set holds`() {
    #expect(price(policy(("2026-06-01", 25), ("2026-06-01", 22)), on: "2026-06-01") == 22)
  }

  @Test func `one key's values do not touch another's`() {
    let policy = policy(("2026-06-01", 25))
    #expect(policy.value(.pinTries, on: day("2026-06-01")) == 3)
  }

  @Test func `every key is found by its name, and no other name`() {
    for key in PolicyKey.allCases { #expect(PolicyKey(name: key.name) == key) }
    #expect(PolicyKey(name: "bread.colour") == nil)
    #expect(Set(PolicyKey.allCases.map(\.name)).count == PolicyKey.allCases.count)
  }
}
