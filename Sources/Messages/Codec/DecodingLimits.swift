/// How much a message may be and cost.
public struct DecodingLimits: Sendable, Hashable {
  /// What is done with a field that the message does not declare.
  public enum UnknownFields: Sendable, Hashable {
    /// The message is refused.
    case refused
    /// The field is read over and dropped.
    case dropped
  }

  /// At most so many encoded bytes.
  public var bytes: Int
  /// Messages nested at most so deep; the outermost is 1.
  public var depth: Int
  /// At most so many fields in one message, each item of a list counted.
  public var fieldsPerMessage: Int
  /// What is done with a field that the message does not declare.
  public var unknownFields: UnknownFields
  /// Memory for the decoded form: so many bytes for each encoded byte …
  public var memoryPerByte: Int
  /// … and so many on top.
  public var memoryFloor: Int

  /// Limits of one's own; every limit left out is that of `request`.
  public init(
    bytes: Int = 1 << 20,
    depth: Int = 16,
    fieldsPerMessage: Int = 4096,
    unknownFields: UnknownFields = .refused,
    memoryPerByte: Int = 16,
    memoryFloor: Int = 64 << 10
  ) {
    self.bytes = bytes
    self.depth = depth
    self.fieldsPerMessage = fieldsPerMessage
    self.unknownFields = unknownFields
    self.memoryPerByte = memoryPerByte
    self.memoryFloor = memoryFloor
  }

  /// For bytes from a caller: 1 MiB, 16 deep, 4,096 fields a message, nothing undeclared.
  public static let request = DecodingLimits()

  /// For bytes this ledger or a newer one wrote: larger, and fields of a newer build are dropped.
  public static let journal = DecodingLimits(
    bytes: 64 << 20, fieldsPerMessage: 1 << 20, unknownFields: .dropped, memoryPerByte: 96)

  /// For answers of a daemon that may be newer than this client.
  public static let response = DecodingLimits(unknownFields: .dropped, memoryPerByte: 96)

  /// The memory that so many encoded bytes may take.
  func budget(for count: Int) -> Int { count * memoryPerByte + memoryFloor }
}
