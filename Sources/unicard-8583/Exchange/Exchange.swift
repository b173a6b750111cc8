internal import ISO8583
internal import Logging
internal import Messages
internal import Office

/// What every connection is served by.
struct EdgeSetting: Sendable {
  var role: TerminalRole
  var terminals: Terminals = .byCode
  var identity: RequestIdentity
  var pins: PINDesk
  /// The fields by which a terminal finds the answer to its question; a question without one of them cannot be answered well.
  var match: [ISO8583.Field] = [.traceNumber, .terminal]
  /// Milliseconds since 1970.
  var now: @Sendable () -> Int64 = Surroundings.milliseconds
  var logger: Logger
}

/// Answers a terminal's messages, one after the other.
final class Exchange {
  private let setting: EdgeSetting
  private let desk: DaemonDesk

  init(_ setting: EdgeSetting, desk: DaemonDesk) { (self.setting, self.desk) = (setting, desk) }

  /// The answer to the bytes of one message; nil to what cannot be answered. The bytes are wiped: a PIN may stand in them.
  func answer(_ bytes: inout [UInt8]) -> CardMessage? {
    defer { bytes.wipe() }
    do {
      var message = try CardMessage(parsing: bytes)
      return answer(&message)
    } catch {
      setting.logger.notice("Not a message", metadata: ["edge.fault": "\(error)"])
      guard var beginning = CardMessage.beginning(of: bytes) else { return nil }
      beginning.wipePIN()
      return beginning.answered(.formatError, matching: setting.match)
    }
  }

  /// The answer to one message, whose PIN is taken out and wiped; nil to what is no question.
  func answer(_ message: inout CardMessage) -> CardMessage? {
    defer { message.wipePIN() }
    guard message.type.answer != nil else {
      setting.logger.notice("Not a question", metadata: ["edge.type": "\(message.type)"])
      return nil
    }
    do {
      let (request, granted) = try served(&message)
      report(message, as: request, granted.entry, .approved)
      return message.answered(.approved, granted, matching: setting.match)
    } catch let failure as CallFailure {
      let code = ResponseCode(failure)
      report(message, as: nil, 0, code, failure.cause)
      return message.answered(code, matching: setting.match)
    } catch let declined as Declined {
      report(message, as: nil, 0, declined.code, declined.cause)
      return message.answered(declined.code, matching: setting.match)
    } catch {
      preconditionFailure("Nothing else is thrown.")
    }
  }

  private func served(_ message: inout CardMessage) throws -> (TillRequest, Granted) {
    for field in setting.match where message[field] == nil {
      throw Declined.missing(field.number)
    }
    let request = try TillRequest(message, as: setting.role)
    return (request, try granted(request, to: &message))
  }

  private func granted(_ request: TillRequest, to message: inout CardMessage) throws -> Granted {
    switch request {
    case .network(let act): return try desk.ask(act)
    case .later(let act, let original, let amount):
      return try desk.ask(act, original, amount, try asking(message))
    case .present(let act, let card, let amount):
      let asking = try asking(message)
      let pin = try setting.pins.pin(in: &message)
      defer { pin?.wipe() }
      return try desk.ask(act, card, amount, pin: pin?.digits ?? [], asking)
    }
  }

  private func asking(_ message: CardMessage) throws(Declined) -> Asking {
    let id = try setting.identity.id(of: message, now: setting.now())
    guard let reference = message.ownReference else { throw .missing(11) }
    return Asking(id: id, device: try setting.terminals.device(of: message), reference: reference)
  }

  private func report(
    _ message: CardMessage, as request: TillRequest?, _ entry: UInt64, _ code: ResponseCode,
    _ cause: String? = nil
  ) {
    setting.logger.info(
      "Answered", metadata: Self.line(message, as: request, entry, code, cause))
  }
}
