import Cards
import Ledger
import Messages
import RPC
import Synchronization

@testable import Services

/// All services over a ledger in memory, and callers who speak to them in bytes, as the transport would hand them over.
final class World {
  let ledger: FakeLedger
  let people = FakePeople()
  let history = FakeHistory()
  let keyring: Keyring
  let desk: ServiceDesk
  /// Everything that was answered: who was told what, by which method.
  private(set) var told: [(caller: Party, method: String, bytes: [UInt8])] = []
  private var requests: UInt8 = 0

  init(isRehearsal: Bool = true, printLane: Lane = .immediate) throws {
    ledger = FakeLedger(isRehearsal: isRehearsal, ministry: [1001, 1002])
    keyring = try Keyring(master: Array(repeating: 1, count: 32))
    var parts = ServiceDesk.Parts(
      ledger: ledger, keyring: keyring, people: people, history: history,
      name: LedgerName(
        ledger: Array(repeating: 5, count: 16), epoch: 3, isRehearsal: isRehearsal),
      version: "test",
      sevenInCairo: {
        Instant(unixNanoseconds: Int64($0.daysSince1970) * 86_400_000_000_000 + 18_000_000_000_000)
      },
      status: { _ in }, peopleFault: { _ in })
    parts.peopleLane = .immediate
    parts.historyLane = .immediate
    parts.printLane = printLane
    parts.matcher = FakeMatching()
    let counter = Mutex<UInt64>(0)
    parts.chance = {
      counter.withLock {
        $0 += 1; return $0
      }
    }
    desk = ServiceDesk(parts)
  }

  /// A request identity nobody used before.
  func newID() -> [UInt8] {
    requests += 1
    return Array(repeating: 0, count: 14) + [1, requests]
  }

  /// Calls a method with a message and decodes the answer; throws the status it was refused with.
  func call<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request, by caller: Party,
    metadata: [Metadata] = []
  ) throws -> Response {
    let answer = try send(method, try request.encoded(), by: caller, metadata: metadata)
    return try Response(decoding: answer, limits: .response)
  }

  /// Calls a method with bytes.
  func send<Request, Response>(
    _ method: Method<Request, Response>, _ payload: [UInt8], by caller: Party,
    metadata: [Metadata] = []
  ) throws -> [UInt8] {
    let box = AnswerBox()
    deliver(method.descriptor, payload, by: caller, metadata, to: box)
    desk.flush()
    let name = method.entryName
    switch box.taken() {
    case .success(let bytes):
      told.append((caller, name, bytes))
      return bytes
    case .failure(let status):
      told.append((caller, name, status.encoded()))
      throw status
    }
  }

  /// Hands a call in and leaves the burst open.
  func deliver(
    _ method: MethodDescriptor, _ payload: [UInt8], by caller: Party, _ metadata: [Metadata] = [],
    to box: AnswerBox
  ) {
    let route = desk.routes.first { $0.method == method }!
    route.handle(
      ServiceCall(
        socket: caller.socket, uid: caller.uid, payload: payload, metadata: metadata,
        deadline: .max
      ) { box.put($0) })
  }
}

/// Somebody who calls: by which socket, as which uid.
struct Party: Hashable {
  let socket: String
  let uid: UInt32

  static let ministry = Party(socket: "ministry", uid: 1001)
  static let secondMinistry = Party(socket: "ministry", uid: 1002)
  static let post = Party(socket: "post", uid: 2001)
  static let headquartersPost = Party(socket: "post", uid: 2002)
  static let governorate = Party(socket: "governorate", uid: 3001)
  static let secondGovernorate = Party(socket: "governorate", uid: 3002)
  static let print = Party(socket: "print", uid: 4001)
  static let sms = Party(socket: "sms", uid: 5001)
  static let hotline = Party(socket: "hotline", uid: 6001)
  static let bakery = Party(socket: "bakery", uid: 7001)
  static let otherBakery = Party(socket: "bakery", uid: 7002)
  static let grocer = Party(socket: "grocer", uid: 8001)
  static let health = Party(socket: "health", uid: 8001)
  static let otherHealth = Party(socket: "health", uid: 8002)
  static let `operator` = Party(socket: "operator", uid: 0)
}

/// Takes exactly one answer.
final class AnswerBox: Sendable {
  private let answer = Mutex<Result<[UInt8], Status>?>(nil)

  func put(_ result: Result<[UInt8], Status>) {
    answer.withLock { answer in
      precondition(answer == nil, "A call was answered twice.")
      answer = result
    }
  }

  var isEmpty: Bool { answer.withLock { $0 == nil } }

  func taken() -> Result<[UInt8], Status> {
    answer.withLock { $0 } ?? .failure(Status(.unknown, reason: "NO_ANSWER", "Never answered."))
  }
}
