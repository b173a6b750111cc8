/// Lays out whole frames: header, envelope and message in one piece.
///
/// The answers of the hot path are written straight into the connection's buffer: ask for the size, then write.
public enum FrameEncoder {
  /// Bytes of an OK response frame around a message of this many bytes.
  public static func responseSize(_ count: Int) -> Int {
    FrameHeader.size + fieldSize(count)
  }

  /// Writes an OK response frame, status absent, of exactly `responseSize` bytes.
  public static func writeResponse(
    _ streamID: UInt32, _ payload: UnsafeRawBufferPointer, into frame: UnsafeMutableRawBufferPointer
  ) {
    let field = fieldSize(payload.count)
    FrameHeader(length: field, streamID: streamID, type: .response).write(into: frame)
    guard field > 0 else { return }
    let at = writeLength(2, payload.count, at: FrameHeader.size, of: frame)
    UnsafeMutableRawBufferPointer(rebasing: frame[at...]).copyMemory(from: payload)
  }

  /// Bytes of a data frame around a message of this many bytes.
  public static func dataSize(_ count: Int) -> Int { FrameHeader.size + count }

  /// Writes a data frame of exactly `dataSize` bytes.
  public static func writeData(
    _ streamID: UInt32, _ payload: UnsafeRawBufferPointer, into frame: UnsafeMutableRawBufferPointer
  ) {
    FrameHeader(length: payload.count, streamID: streamID, type: .data).write(into: frame)
    UnsafeMutableRawBufferPointer(rebasing: frame[FrameHeader.size...]).copyMemory(from: payload)
  }

  /// A response frame that carries a refusal.
  public static func failure(_ streamID: UInt32, _ status: Status) -> [UInt8] {
    var writer = WireWriter()
    writer.bytes(1, status.encoded())
    return frame(FrameHeader(length: 0, streamID: streamID, type: .response), writer.bytes)
  }

  /// The frame that ends a side's messages.
  public static func end(_ streamID: UInt32) -> [UInt8] {
    frame(FrameHeader(length: 0, streamID: streamID, type: .data, flags: .end), [])
  }

  /// A request frame; `timeoutNanoseconds` nil sends none.
  public static func request(
    _ streamID: UInt32, _ method: MethodDescriptor, payload: some Collection<UInt8>,
    timeoutNanoseconds: Int64? = nil, metadata: [Metadata] = []
  ) -> [UInt8] {
    var writer = WireWriter(reserving: 64 + payload.count)
    writer.string(1, method.service)
    writer.string(2, method.method)
    if !payload.isEmpty { writer.bytes(3, payload) }
    if let timeoutNanoseconds { writer.int64(4, timeoutNanoseconds) }
    for entry in metadata {
      writer.message(5) {
        $0.string(1, entry.key)
        $0.string(2, entry.value)
      }
    }
    let flags = method.kind.requestFlags
    return frame(
      FrameHeader(length: 0, streamID: streamID, type: .request, flags: flags), writer.bytes)
  }

  /// A frame of `body`, whatever length the header named before.
  public static func frame(_ header: FrameHeader, _ body: [UInt8]) -> [UInt8] {
    var sized = header
    sized.length = body.count
    return [UInt8](unsafeUninitializedCapacity: FrameHeader.size + body.count) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      sized.write(into: raw)
      body.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: raw[FrameHeader.size...]).copyMemory(from: $0)
      }
      count = FrameHeader.size + body.count
    }
  }

  /// Bytes of a bytes field with a one-byte tag; an empty one is left out.
  private static func fieldSize(_ count: Int) -> Int {
    count == 0 ? 0 : 1 + varintSize(UInt64(count)) + count
  }

  private static func writeLength(
    _ field: UInt8, _ count: Int, at start: Int, of frame: UnsafeMutableRawBufferPointer
  ) -> Int {
    frame[start] = field << 3 | WireType.lengthDelimited.rawValue
    var at = start + 1
    var rest = count
    while rest >= 0x80 {
      frame[at] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest >>= 7
      at += 1
    }
    frame[at] = UInt8(rest)
    return at + 1
  }
}
