/// Something a test waited for did not come.
struct OutOfPatience: Error, CustomStringConvertible {
  let description: String
}

/// Asks again every two milliseconds until there is an answer. The bound is for a hanging test
/// only; no test expects anything of how long it took.
@discardableResult
func patiently<Answer>(
  for what: String, atMost limit: Duration = .seconds(20), ask: () throws -> Answer?
) async throws -> Answer {
  let clock = ContinuousClock()
  let end = clock.now + limit
  while clock.now < end {
    if let answer = try ask() { return answer }
    try await Task.sleep(for: .milliseconds(2))
  }
  throw OutOfPatience(description: "Waited \(limit) for \(what).")
}
