import ArgumentParser
import Messages

@testable import Office

/// A daemon that answers each method as a test says, and keeps what it was asked.
final class FakeOffices {
  private var answers: [String: ([UInt8]) throws -> [UInt8]] = [:]
  /// What was asked, as Service/Method, in order.
  private(set) var asked: [String] = []
  private(set) var requests: [any Message] = []

  /// How a method is answered.
  func on<Request, Response>(
    _ method: Method<Request, Response>, _ answer: @escaping (Request) throws -> Response
  ) {
    answers["\(method.service)/\(method.method)"] = { payload in
      let request = try Request(decoding: payload)
      self.requests.append(request)
      return try answer(request).encoded()
    }
  }

  /// The requests of one kind, in order.
  func asked<Request: Message>(for type: Request.Type) -> [Request] {
    requests.compactMap { $0 as? Request }
  }

  fileprivate func answer(
    _ service: String, _ method: String, _ payload: [UInt8]
  ) throws(CallFailure) -> [UInt8] {
    asked.append("\(service.split(separator: ".").last ?? "")/\(method)")
    do {
      guard let answer = answers["\(service)/\(method)"] else {
        throw CallFailure.refused(
          Refused(status: .unimplemented, message: "", reason: "UNKNOWN_METHOD"))
      }
      return try answer(payload)
    } catch let failure as CallFailure {
      throw failure
    } catch {
      throw .outcomeUnknown("\(error)")
    }
  }
}

extension CallFailure {
  /// A refusal by reason.
  static func no(_ reason: String, _ violations: [Violation] = []) -> CallFailure {
    .refused(
      Refused(
        status: .failedPrecondition, message: "", reason: reason, violations: violations))
  }
}

private final class Telephone: Caller {
  private let offices: FakeOffices

  init(_ offices: FakeOffices) { self.offices = offices }

  func call(
    service: String, method: String, payload: [UInt8], timeout: Duration,
    metadata: [(String, String)]
  ) throws(CallFailure) -> [UInt8] {
    try offices.answer(service, method, payload)
  }
}

/// A role's command run against fake offices.
final class Booth {
  let offices = FakeOffices()
  let bench: Bench
  private let role: String
  private let root: any ParsableCommand.Type

  init(_ role: String, _ root: any ParsableCommand.Type, input: String = "") {
    (self.role, self.root) = (role, root)
    bench = Bench(input: input, variables: ["LANG": "en_US.UTF-8"])
  }

  var output: String { bench.output.text }
  var errors: String { bench.errors.text }

  /// Both outputs, for golden pages.
  var page: String { output + errors }

  func run(_ arguments: String...) -> Ending {
    let offices = offices
    let door = FrontDoor(role: role, in: bench.surroundings) {
      (_: String) throws(CallFailure) -> any Caller in Telephone(offices)
    }
    return door.serve(arguments, root)
  }
}

extension Wire.Receipt {
  /// A rehearsal's receipt.
  static let sample = Wire.Receipt(
    ledger: Array(repeating: 7, count: 16), epoch: 1, entry: 42,
    date: Wire.Date(year: 2026, month: 12, day: 1), rehearsal: true)
}

extension Wire.Proposed {
  /// A proposal that waits for its second person.
  static let sample = Wire.Proposed(
    receipt: .sample, proposal: 12, digest: Array(repeating: 0xAB, count: 32),
    expiresOn: Wire.Date(year: 2026, month: 12, day: 8), summary: "What was proposed")
}
