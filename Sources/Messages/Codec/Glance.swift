internal import RPC

/// What a start needs of an old entry whose effects are saved already: who asked, under which id, and when. Read without
/// decoding the rest.
public struct EntryGlance: Sendable, Hashable {
  /// The caller's role code.
  public private(set) var role: UInt32 = 0
  public private(set) var uid: UInt32 = 0
  /// 16 bytes; empty for the system's own entries.
  public private(set) var requestID: [UInt8] = []
  /// When it was decided, Unix time in nanoseconds.
  public private(set) var instantUnixNanos: Int64 = 0
  /// The civil date of that moment.
  public private(set) var day: Int32 = 0

  /// Looks over an entry's two parts; nil where they are not protobuf.
  public init?(facts: UnsafeRawBufferPointer, record: UnsafeRawBufferPointer) {
    do {
      try look(overFacts: WireReader(facts))
      try look(overRecord: WireReader(record))
    } catch {
      return nil
    }
  }

  private mutating func look(overFacts reader: WireReader) throws(WireError) {
    var reader = reader
    while let tag = try reader.next() {
      switch tag.number {
      case 3: instantUnixNanos = Int64(bitPattern: try reader.varint())
      case 4: day = Int32(truncatingIfNeeded: Int64(bitPattern: try reader.varint()))
      default: try reader.skip(tag.type)
      }
    }
  }

  private mutating func look(overRecord reader: WireReader) throws(WireError) {
    var reader = reader
    while let tag = try reader.next() {
      switch tag.number {
      case 1: role = UInt32(truncatingIfNeeded: try reader.varint())
      case 2: uid = UInt32(truncatingIfNeeded: try reader.varint())
      case 6: requestID = Array(try reader.lengthDelimited())
      // Fields stand in order: what follows are the events.
      case 8: return
      default: try reader.skip(tag.type)
      }
    }
  }
}
