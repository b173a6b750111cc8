internal import Cards
internal import Ledger
internal import Messages
internal import RPC

/// What a look at the state found, and the last entry that it rests on; nil for everything decided so far.
struct Look<Found: Sendable>: Sendable {
  let found: Found
  var restsOn: UInt64?

  init(_ found: Found, restsOn: UInt64? = nil) {
    self.found = found
    self.restsOn = restsOn
  }
}

extension RouteTable {
  /// Serves a method that reads: parse at the edge, look on the ledger's thread, tell once what was seen is durable, on
  /// the lane where telling takes long.
  mutating func reading<Request, Response, Parsed: Sendable, Found: Sendable>(
    _ method: Method<Request, Response>, requiring permission: Permission, on lane: Lane? = nil,
    parse: @escaping @Sendable (Request, Desk) throws(Status) -> Parsed,
    look:
      @escaping @Sendable (Parsed, borrowing State, Caller, Stamp) throws(Refusal) -> Look<
        Found
      >,
    tell: @escaping @Sendable (Found, Parsed, Desk) throws(Status) -> Response
  ) {
    serve(method, requiring: permission) { request, admitted throws(Status) in
      let parsed = try parse(request, admitted.desk)
      admitted.look { (state: borrowing State, caller, stamp) throws(Refusal) in
        try look(parsed, state, caller, stamp)
      } then: { found in
        admitted.run(on: lane) { () throws(Status) in
          admitted.complete(try tell(found, parsed, admitted.desk))
        }
      }
    }
  }
}

extension Admitted {
  /// Looks at the state with the next burst. A refusal is counted and answered.
  func look<Found: Sendable>(
    _ look: @escaping @Sendable (borrowing State, Caller, Stamp) throws(Refusal) -> Look<Found>,
    then go: @escaping @Sendable (Found) -> Void
  ) {
    desk.burst.add(
      reading { state, caller, stamp in
        do throws(Refusal) {
          let seen = try look(state, caller, stamp)
          return Shown(restsOn: seen.restsOn) { go(seen.found) }
        } catch {
          return Shown(restsOn: nil) { refuse(Status(error)) }
        }
      })
  }

  /// Answers with a message.
  func complete(_ message: some Message) {
    do {
      call.complete(try message.encoded(in: ThreadArena.current))
    } catch {
      call.fail(Status(error))
    }
  }
}
