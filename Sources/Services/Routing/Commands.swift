internal import Cards
internal import Ledger
internal import Messages
internal import RPC

/// What a request comes to: the command, and what stands beside it in the entry and the answer.
struct Asked: Sendable {
  let command: Command
  /// Code of the terminal that was named, or empty.
  var device = ""
  /// A proposed act in words, for its answer.
  var summary = ""
}

/// Who asks, and as which request.
struct Asker: Sendable {
  let admitted: Admitted
  /// What was asked, as `Bread/Dispense`.
  let method: String
  let requestID: RequestID
  /// Keyed identity of method and payload as received.
  let body: Key

  init(_ admitted: Admitted, method: String, requestID: [UInt8]) throws(Status) {
    self.admitted = admitted
    self.method = method
    guard let identity = RequestID(requestID) else {
      throw .malformed(.requestIDMalformed, field: "request_id", "not 16 bytes, or all zero")
    }
    self.requestID = identity
    body = admitted.call.payload.withUnsafeBytes {
      admitted.desk.keyring.key(method: method, payload: $0)
    }
  }
}

extension RouteTable {
  /// Serves a method that is one command: parse at the edge, submit with the burst, answer from the entry.
  mutating func command<Request: IdentifiedRequest, Response>(
    _ method: Method<Request, Response>, requiring permission: Permission,
    parse: @escaping @Sendable (Request, Desk) throws(Status) -> Asked,
    answer: @escaping @Sendable (Answer, Told) -> Response?
  ) {
    let name = method.entryName
    serve(method, requiring: permission) { request, admitted throws(Status) in
      let asker = try Asker(admitted, method: name, requestID: request.requestId)
      let asked = try parse(request, admitted.desk)
      admitted.desk.burst.add(asker.submission(asked, answer))
    }
  }

  /// Serves a command whose request takes long to read, a thousand numbers to be keyed: that is done on the lane.
  mutating func longCommand<Request: IdentifiedRequest, Response>(
    _ method: Method<Request, Response>, requiring permission: Permission, on lane: Lane,
    parse: @escaping @Sendable (Request, Desk) throws(Status) -> Asked,
    answer: @escaping @Sendable (Answer, Told) -> Response?
  ) {
    let name = method.entryName
    serveUnread(method, requiring: permission) { admitted in
      admitted.run(on: lane) { () throws(Status) in
        let request = try Request(reading: admitted.call.payload)
        let asker = try Asker(admitted, method: name, requestID: request.requestId)
        let asked = try parse(request, admitted.desk)
        admitted.desk.ledger.submit([asker.submission(asked, answer)])
      }
    }
  }

  /// Serves a command that cannot be put before the state has been seen. What was seen only leads to the command, which
  /// the law decides anew, so nobody waits for it to be durable.
  mutating func command<Request: IdentifiedRequest, Response, Parsed: Sendable, Seen: Sendable>(
    _ method: Method<Request, Response>, requiring permission: Permission, on lane: Lane? = nil,
    parse: @escaping @Sendable (Request, Desk) throws(Status) -> Parsed,
    see: @escaping @Sendable (Parsed, borrowing State, Stamp) -> Seen,
    ask: @escaping @Sendable (Parsed, Seen, Desk) throws(Status) -> Asked,
    answer: @escaping @Sendable (Answer, Told) -> Response?
  ) {
    let name = method.entryName
    serve(method, requiring: permission) { request, admitted throws(Status) in
      let asker = try Asker(admitted, method: name, requestID: request.requestId)
      let parsed = try parse(request, admitted.desk)
      admitted.desk.burst.add(
        asker.reading(on: lane, { see(parsed, $0, $1) }) { seen throws(Status) in
          admitted.desk.ledger.submit([
            asker.submission(try ask(parsed, seen, admitted.desk), answer)
          ])
        })
    }
  }

  /// Serves a method that proposes an act of two persons.
  mutating func proposal<Request: IdentifiedRequest>(
    _ method: Method<Request, Wire.Proposed>, requiring permission: Permission,
    act: @escaping @Sendable (Request, Desk) throws(Status) -> Act
  ) {
    let name = method.entryName
    command(method, requiring: permission) { request, desk throws(Status) in
      let act = try act(request, desk)
      return Asked(proposing: act, digest: try Cards.Digest(proposing: request, as: name))
    } answer: { answer, told in
      Wire.Proposed(answer, told)
    }
  }
}

extension Asked {
  /// A proposal of the act.
  init(proposing act: Act, digest: Cards.Digest) {
    self.init(command: .propose(act, digest: digest), summary: act.summary)
  }
}

extension Asker {
  /// The submission, whose reply is answered with what `answer` makes of it.
  func submission<Response: Message>(
    _ asked: Asked, on lane: Lane? = nil,
    _ answer: @escaping @Sendable (Answer, Told) throws(Status) -> Response?
  ) -> Submission {
    Submission(
      peer: admitted.peer, method: method, device: asked.device, requestID: requestID, body: body,
      command: asked.command, deadline: admitted.call.deadline
    ) { reply in
      admitted.answer(reply, summary: asked.summary, on: lane, answer)
    }
  }

  /// A look at the state, and what follows from it on the lane, or where the ledger tells.
  func reading<Seen: Sendable>(
    on lane: Lane?, _ see: @escaping @Sendable (borrowing State, Stamp) -> Seen,
    then go: @escaping @Sendable (Seen) throws(Status) -> Void
  ) -> Reading {
    admitted.reading { state, _, stamp in
      let seen = see(state, stamp)
      return Shown(restsOn: 0) {
        admitted.run(on: lane) { () throws(Status) in try go(seen) }
      }
    }
  }
}

extension Admitted {
  /// Runs work on the lane, or here; what it throws is the answer.
  func run(on lane: Lane?, _ work: @escaping @Sendable () throws(Status) -> Void) {
    let run: @Sendable () -> Void = {
      do throws(Status) {
        try work()
      } catch {
        refuse(error)
      }
    }
    if let lane { lane.perform(run) } else { run() }
  }

  /// A reading on behalf of the caller. One that the ledger does not make is answered with its reason.
  func reading(
    _ look: @escaping @Sendable (borrowing State, Caller, Stamp) -> Shown
  ) -> Reading {
    Reading(peer: peer, deadline: call.deadline, look: look) { declined in
      refuse(Status(declined))
    }
  }
}
