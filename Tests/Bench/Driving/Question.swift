/// A kind of request frame of fixed length, written anew for each call.
protocol Question {
  /// Bytes of one whole frame.
  var size: Int { get }

  /// Writes the next call's frame, of exactly `size` bytes.
  mutating func write(stream: UInt32, into frame: UnsafeMutableRawBufferPointer)
}

/// Writes a frame's stream number over that of its model.
func stamp(_ stream: UInt32, on frame: UnsafeMutableRawBufferPointer) {
  frame.storeBytes(of: stream.bigEndian, toByteOffset: 4, as: UInt32.self)
}
