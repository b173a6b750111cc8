/// One kind of request a gateway may send by the line.
public struct BatchVerb {
  /// The names a line may have, beside `request_id`.
  public let names: Set<String>
  /// Makes the call of a line; throws what is wrong with the line.
  public let call: (Row, RequestID) throws(Trouble) -> Call
  /// The facts of the answer to a call.
  public let fields: (Call, [UInt8]) throws -> [Field]

  /// Lines that become calls of several methods, whose answers differ.
  public init(
    names: Set<String>, call: @escaping (Row, RequestID) throws(Trouble) -> Call,
    answer fields: @escaping (Call, [UInt8]) throws -> [Field]
  ) {
    (self.names, self.call, self.fields) = (names, call, fields)
  }

  /// Lines that all become calls of one method.
  public init(
    names: Set<String>, call: @escaping (Row, RequestID) throws(Trouble) -> Call,
    fields: @escaping ([UInt8]) throws -> [Field]
  ) {
    self.init(names: names, call: call, answer: { try fields($1) })
  }
}

/// Requests by the line: JSON lines in, JSON lines out in the same order, many on the way at once.
/// Each answer names its line and its request id. A line that is wrong or refused is answered with
/// an `error` and the next goes on; a daemon out of reach ends the batch, and no line after the
/// last one answered was sent. A line longer than is read ends it too.
public struct Batch {
  /// How many calls may be on the way.
  static let window = 64

  private let desk: Desk
  private let verb: BatchVerb
  private var pending: [Pending] = []
  private var line = 0
  private var status = Ending.done
  /// False once patience was spent in vain, until the next answer: the calls that were on the way
  /// together do not each wait in turn.
  private var isPatient = true

  public init(_ verb: BatchVerb, at desk: Desk) {
    self.verb = verb
    self.desk = desk
  }

  private struct Pending {
    let line: Int
    let request: RequestID
    let sent: Result<Line.Ticket, CallFailure>
    let call: Call
  }

  /// Runs to the end of the input. `done` when every line was; else what stands worst.
  public mutating func run() -> Ending {
    let input = desk.surroundings.input
    do {
      while status != .unreachable {
        if !pending.isEmpty, pending.count == Self.window || !input.isReady {
          answerOldest()
        } else {
          line += 1
          guard let row = try nextRow(of: input) else { break }
          take(row)
        }
      }
      answerAll()
    } catch {
      refuse(error)
    }
    return status
  }

  private mutating func answerAll() {
    while !pending.isEmpty { answerOldest() }
  }

  /// Answers a line that makes no call, in its turn.
  private mutating func refuse(_ trouble: Trouble) {
    answerAll()
    tell(trouble, line: line, request: nil)
  }

  private func nextRow(of input: Lines) throws(Trouble) -> Result<Row, Trouble>? {
    try input.next { bytes in
      do throws(Trouble) {
        return .success(try Row(line: line, bytes: bytes, known: verb.names))
      } catch {
        return .failure(error)
      }
    }
  }

  private mutating func take(_ row: Result<Row, Trouble>) {
    do {
      let row = try row.get()
      let request = try row.requestID() ?? desk.requestID()
      let call = try verb.call(row, request)
      pending.append(Pending(line: line, request: request, sent: begin(call), call: call))
    } catch {
      refuse(error)
    }
  }

  private func begin(_ call: Call) -> Result<Line.Ticket, CallFailure> {
    do {
      return .success(try desk.line.begin(call))
    } catch {
      return .failure(error)
    }
  }

  private mutating func answerOldest() {
    let oldest = pending.removeFirst()
    do {
      let answer = try answer(to: oldest)
      isPatient = true
      show(answer, for: oldest)
    } catch {
      isPatient = ![.outcomeUnknown, .unreachable].contains(error.status)
      tell(error, line: oldest.line, request: oldest.request)
    }
  }

  /// The answer on the way; a call that failed there is asked again, patiently, under its id.
  private func answer(to pending: Pending) throws(Trouble) -> [UInt8] {
    let failure: CallFailure
    do {
      return try desk.line.finish(try pending.sent.get())
    } catch {
      failure = error
    }
    return try desk.ask(pending.call, after: failure, isPatient: isPatient)
  }

  private mutating func show(_ answer: [UInt8], for pending: Pending) {
    do {
      write(
        [.number("line", pending.line), .bytes("request_id", pending.request.bytes)]
          + (try verb.fields(pending.call, answer)))
    } catch {
      let trouble = Trouble(.refused, "ANSWER_UNREADABLE", code: .dataLoss)
      tell(trouble, line: pending.line, request: pending.request)
    }
  }

  private mutating func tell(_ trouble: Trouble, line: Int, request: RequestID?) {
    status = status.worse(trouble.status)
    write([
      .number("line", line), .text("request_id", request?.hex),
      trouble.field(in: desk.speech.plain),
    ])
  }

  private func write(_ fields: [Field]) {
    desk.surroundings.output.write(JSON(fields).text + "\n")
  }
}

extension Ending {
  /// What a run of many ends with: out of reach, else unknown, else not permitted, else refused. A
  /// line that was written wrongly counts as refused.
  fileprivate func worse(_ other: Ending) -> Ending {
    let order: [Ending] = [.done, .refused, .notPermitted, .outcomeUnknown, .unreachable]
    let rank = { (status: Ending) in order.firstIndex(of: status) ?? 1 }
    return order[max(rank(self), rank(other))]
  }
}
