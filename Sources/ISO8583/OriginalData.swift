/// Field 90: which earlier message of the same terminal this one is about.
public struct OriginalData: Sendable, Hashable {
  public let type: MessageType
  /// Field 11 of that message.
  public let traceNumber: [UInt8]
  /// Field 7 of that message.
  public let transmissionTime: [UInt8]

  public init(type: MessageType, traceNumber: [UInt8], transmissionTime: [UInt8]) {
    (self.type, self.traceNumber) = (type, traceNumber)
    self.transmissionTime = transmissionTime
  }

  /// Reads the 42 digits. Who acquired and who forwarded, the last 22, are not asked here: it is the same terminal.
  public init?(_ value: [UInt8]) {
    guard value.count == 42, let type = MessageType(ascii: value[..<4]) else { return nil }
    self.init(
      type: type, traceNumber: Array(value[4..<10]), transmissionTime: Array(value[10..<20]))
  }

  /// The 42 digits; nobody acquired and nobody forwarded.
  public var value: [UInt8] {
    type.ascii + traceNumber + transmissionTime + Digits.of(0, count: 22)
  }
}
