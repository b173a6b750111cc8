import Cards
import Ledger
import Logging
import RPC
import RPCSocket
import ServiceLifecycle
import Services
import Systemd

/// The daemon that serves a ledger: the call server before it, the views behind it.
final class LedgerDaemon: Daemon {
  private let ledger: Ledger
  private let server: Server
  private let history: HistoryDesk
  private let kind: LedgerKind

  init(
    ledger: Ledger, services: ServiceDesk, history: HistoryDesk, opening: Opening,
    kind: LedgerKind
  ) {
    self.ledger = ledger
    self.history = history
    self.kind = kind
    let health = services.health
    health.setAll(.serving)
    server = Server(
      listeners: opening.sockets.map {
        Listener(name: $0.role, .inherited(descriptor: $0.descriptor))
      },
      router: Router(services), logger: opening.logger,
      beforeDrain: { await health.announce(.notServing) })
  }

  var services: [any ServiceLifecycle.Service] { [server] }

  /// The ledger's thread and the journal's answer from their own queues, the event loop from its own turn.
  var probes: [Probe] {
    let (ledger, server) = (ledger, server)
    return [
      Probe("ledger") { answer in ledger.prove { answer(true) } },
      Probe("event loop") { answer in server.prove { answer(true) } },
    ]
  }

  var status: String { "Serving a \(kind.rawValue) ledger." }

  func reload() async throws -> String { status }

  func close() {
    history.stop()
    ledger.stop()
  }
}

extension Router {
  /// Every route of the services, on the transport.
  init(_ services: ServiceDesk) {
    self.init()
    for route in services.routes {
      unary(route.method) { call in
        let responder = call.responder
        route.handle(
          ServiceCall(
            socket: call.listener, uid: call.peer.uid, payload: call.payload,
            metadata: call.metadata, deadline: Int64(call.deadline.nanoseconds)
          ) { result in
            switch result {
            case .success(let bytes): responder.succeed(bytes)
            case .failure(let status): responder.fail(status)
            }
          })
      }
    }
    for route in services.watches {
      serverStreaming(route.method, deadline: .none) { context, payload, outbound in
        try await route.watch(
          WatchCall(socket: context.listener, payload: payload) { try await outbound.send($0) })
      }
    }
    onReadComplete { services.flush() }
    onRefusal { refusal in
      services.count(
        refusal: refusal.reason.rawValue, socket: refusal.listener, uid: refusal.peer.uid)
    }
  }
}
