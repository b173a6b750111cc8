import Client
import Messages
import RPC
import Rehearsal
import Synchronization

/// A draw of one loaf on an old card: the bytes that were sent under its id, and what came back.
struct Draw: Sendable {
  let payload: [UInt8]
  /// Nil while nobody answered.
  var answer: Result<[UInt8], Status>?

  init(on head: Rehearsal.Citizen) throws {
    payload = try LegacyDrawRequest(
      requestId: freshRequestID(), legacyCard: head.legacyDigits, device: Town.device, loaves: 1
    ).encoded()
  }

  /// True when the daemon said that bread was given.
  var isGiven: Bool {
    if case .success = answer { true } else { false }
  }
}

/// Asks for draws, sixteen on the way at once, until all are answered or the connection ends. One that a stopping daemon
/// sent away counts as not answered.
func ask(
  _ draws: [Draw], at socket: String, told: borrowing Atomic<Int>
) throws -> [Draw] {
  let desk = try RoleDesk(socket, as: Town.Clerk.bakery)
  var draws = draws
  var waiting: [UInt32: Int] = [:]
  var next = 0
  do {
    while next < draws.count || !waiting.isEmpty {
      while next < draws.count, waiting.count < 16 {
        let ticket = try desk.connection.submit(
          LegacyCards.draw.descriptor, draws[next].payload, metadata: desk.metadata)
        waiting[ticket] = next
        next += 1
      }
      for completion in try desk.connection.receive(timeout: .seconds(30)) {
        guard let index = waiting.removeValue(forKey: completion.ticket) else { continue }
        if case .failure(let status) = completion.result, status.code == .unavailable { continue }
        draws[index].answer = completion.result
        told.add(1, ordering: .relaxed)
      }
    }
  } catch {
    // The daemon is gone; what was not answered stays so.
  }
  return draws
}
