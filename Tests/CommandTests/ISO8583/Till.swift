import ISO8583
import Logging
import Messages
import Office

@testable import unicard_8583

/// A terminal before an edge that asks a fake daemon.
final class Till {
  let daemon = FakeDaemon()
  let log = LogBook()
  private let exchange: Exchange

  /// The moment at which the messages arrive: 24 November 2026, 15:30:46 UTC.
  static let now: Int64 = 1_795_534_246_000
  static let card = "4000001234567899"

  init(
    _ role: TerminalRole = .pos, terminals: Terminals = .byCode,
    identity: RequestIdentity = .unkeyed, pins: any PINTranslator = ClearPINBlocks(),
    match: [ISO8583.Field] = MatchFields.usual.fields, now: Int64 = Till.now
  ) {
    let setting = EdgeSetting(
      role: role, terminals: terminals, identity: identity, pins: PINDesk(translator: pins),
      match: match, now: { now }, logger: log.logger)
    let line = Line(to: "", timeout: .seconds(1), dial: daemon.dial)
    let once = Patience(pauses: [], limit: .seconds(1))
    exchange = Exchange(
      setting, desk: DaemonDesk(Persistence(line: line, patience: once, pause: { _ in })))
  }

  /// What is answered to a message.
  func ask(_ message: CardMessage) -> CardMessage? {
    var message = message
    return exchange.answer(&message)
  }

  /// What is answered to a purchase that is changed somewhere.
  func ask(_ type: UInt16, _ change: (inout CardMessage) -> Void = { _ in }) -> CardMessage? {
    ask(Self.message(type, change))
  }

  /// How a message is answered.
  func code(_ type: UInt16, _ change: (inout CardMessage) -> Void = { _ in }) -> String? {
    ask(type, change)?.text(.responseCode)
  }

  func ask(bytes: inout [UInt8]) -> CardMessage? { exchange.answer(&bytes) }

  /// A message with everything that a purchase has.
  static func message(
    _ type: UInt16, _ change: (inout CardMessage) -> Void = { _ in }
  ) -> CardMessage {
    var message = CardMessage(MessageType(type))
    message.set(.cardNumber, text: card)
    message.set(.processingCode, text: "000000")
    message.set(.amount, number: 12_550)
    message.set(.transmissionTime, text: "1124153045")
    message.set(.traceNumber, number: 42)
    message.set(.localTime, text: "173045")
    message.set(.localDate, text: "1124")
    message.set(.entryMode, text: "051")
    message.set(.terminal, text: "T0001")
    message.set(.merchant, text: "M0001")
    message.set(.currency, number: 818)
    message.set(.pinBlock, PINBlock.sealed0(Array("2847".utf8), Array(card.utf8)))
    message.set(.chipData, [0x9F, 0x26, 0x01, 0xAA])
    change(&message)
    return message
  }

  /// The purchase above, as field 90 names it.
  static let original = OriginalData(
    type: .financial, traceNumber: Array("000042".utf8),
    transmissionTime: Array("1124153045".utf8)
  ).value
}

/// Everything that is logged, as lines.
final class LogBook: @unchecked Sendable {
  private(set) var lines: [String] = []

  var logger: Logger { Logger(label: "test") { _ in Handler(book: self) } }

  private struct Handler: LogHandler {
    let book: LogBook
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let facts = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted()
      book.lines.append("\(event.level) \(event.message) \(facts.joined(separator: " "))")
    }
  }
}
