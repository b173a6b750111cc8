internal import Messages

/// What a terminal's message asks of the daemon, its PIN left out.
enum TillRequest: Equatable {
  /// Needs the card itself, and its PIN. The amount is in piastres; 0 for a balance.
  case present(PresentAct, Wire.PresentedCard, piastres: Int64)
  /// Is about an earlier act, and needs neither. The amount is in piastres.
  case later(LaterAct, Wire.Original, piastres: Int64)
  /// Is about the connection.
  case network(NetworkAct)
}

/// What is asked with the card in hand.
enum PresentAct: String {
  case purchase, authorize, withdraw, deposit, balance
}

/// What is asked about an earlier act.
enum LaterAct: String {
  /// Takes what was authorized.
  case capture
  /// Gives up what was authorized.
  case release
  case refund
  /// Undoes it; the amount is what remains of it.
  case reverse
}

/// Field 70 of a network message.
enum NetworkAct: Int64 {
  case signOn = 1
  case signOff = 2
  case echo = 301
}

extension TillRequest {
  /// What it is called in the log.
  var name: String {
    switch self {
    case .present(let act, _, _): act.rawValue
    case .later(let act, _, _): act.rawValue
    case .network(let act): "\(act)"
    }
  }
}

/// A message that is answered without asking the daemon.
struct Declined: Error, Equatable {
  let code: ResponseCode
  /// What is wrong with it, for the log: fields by number, nothing that is in them.
  let cause: String

  init(_ code: ResponseCode, _ cause: String) { (self.code, self.cause) = (code, cause) }

  static func missing(_ field: Int) -> Declined { Declined(.formatError, "field \(field) missing") }
  static func malformed(_ field: Int) -> Declined {
    Declined(.formatError, "field \(field) malformed")
  }
}
