internal import Cards
internal import Messages
internal import RPC

extension RouteTable {
  /// The numbers that are the ministry's.
  mutating func addPolicies() {
    proposal(Policies.set, requiring: .setPolicy) { request, _ throws(Status) in
      guard let key = PolicyKey(name: request.key) else {
        throw .malformed(.policyUnknown, field: "key", "no policy's name")
      }
      return .setPolicy(
        PolicyValue(
          key, value: request.value,
          effectiveFrom: try CivilDate(request.effectiveFrom, field: "effective_from")))
    }

    reading(Policies.get, requiring: .readPolicy, on: desk.historyLane) { _, _ in
    } look: { _, state, _, stamp in
      let all = state.policyValues.scan(from: 1, limit: Int(UInt32.max)) { $0.effectiveDay != 0 }
      let set = all.found.map { state.policyValues[$0] }
      return Look((set, stamp.date), restsOn: state.policyValues.lastEntry)
    } tell: { found, _, _ in
      GetPolicyResponse(
        values: PolicyKey.allCases.sorted { $0.name < $1.name }.flatMap { key in
          standing(found.0.filter { $0.key == key }, of: key, on: found.1)
        })
    }
  }
}

/// A key's value in force on a day, and those to come, by date; of two set for the same day the later counts.
private func standing(
  _ set: [PolicyValue], of key: PolicyKey, on today: CivilDate
) -> [Wire.PolicyValue] {
  var byDay: [Int32: Int64] = [:]
  for value in set { byDay[value.effectiveDay] = value.value }
  let days = byDay.keys.sorted()
  let inForce = days.last { $0 <= today.daysSince1970 }
  let toCome = days.filter { $0 > today.daysSince1970 }
  let seeded = Wire.PolicyValue(key: key.name, value: key.seed)
  return (inForce == nil ? [seeded] : [])
    + ((inForce.map { [$0] } ?? []) + toCome).map { day in
      Wire.PolicyValue(
        key: key.name, value: byDay[day]!,
        effectiveFrom: Wire.Date(CivilDate(daysSince1970: day)))
    }
}
