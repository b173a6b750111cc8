/// What a frame is, by its type byte.
public enum MessageType: UInt8, Sendable {
  case request = 0x01
  case response = 0x02
  case data = 0x03
}

/// The flag bits of a frame; bits without a name are ignored on receipt.
public struct FrameFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The sender will send nothing more on this stream.
  public static let remoteClosed = FrameFlags(rawValue: 0x01)
  /// The sender will send data on this stream.
  public static let remoteOpen = FrameFlags(rawValue: 0x02)
  /// This frame carries no message; without it even a frame of length 0 is one.
  public static let noData = FrameFlags(rawValue: 0x04)
  /// The end of a side's messages: a frame of its own, without data.
  public static let end: FrameFlags = [.remoteClosed, .noData]
}

/// The ten bytes before every frame's data; all integers big-endian.
public struct FrameHeader: Sendable, Hashable {
  /// Bytes a header takes.
  public static let size = 10

  /// Bytes of data after the header.
  public var length: Int
  /// Odd for streams the client began.
  public var streamID: UInt32
  /// The type byte as it came; `type` names it if it has a name.
  public var typeByte: UInt8
  public var flags: FrameFlags

  public init(length: Int, streamID: UInt32, type: MessageType, flags: FrameFlags = []) {
    self.length = length
    self.streamID = streamID
    self.typeByte = type.rawValue
    self.flags = flags
  }

  /// The frame's type, or nil if nobody knows it.
  public var type: MessageType? { MessageType(rawValue: typeByte) }

  /// Reads the ten bytes at the start of `bytes`; the length's first byte is the decoder's concern.
  public init(parsing bytes: UnsafeRawBufferPointer) {
    precondition(bytes.count >= FrameHeader.size)
    length = Int(UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self)))
    streamID = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    typeByte = bytes[8]
    flags = FrameFlags(rawValue: bytes[9])
  }

  /// Writes the ten bytes at the start of `bytes`.
  public func write(into bytes: UnsafeMutableRawBufferPointer) {
    precondition(bytes.count >= FrameHeader.size)
    bytes.storeBytes(of: UInt32(length).bigEndian, as: UInt32.self)
    bytes.storeBytes(of: streamID.bigEndian, toByteOffset: 4, as: UInt32.self)
    bytes[8] = typeByte
    bytes[9] = flags.rawValue
  }
}
