internal import NIOCore
internal import RPC

extension Connection {
  /// Writes an OK answer straight into the buffer; one above the frame limit becomes a refusal.
  func writeAnswer(_ streamID: UInt32, _ payload: [UInt8]) {
    let size = FrameEncoder.responseSize(payload.count)
    let limit = hub.limits.frameBytes
    guard size - FrameHeader.size <= limit else {
      return refuse(streamID, .answerTooLarge(payload.count, limit: limit))
    }
    payload.withUnsafeBytes { bytes in
      append(size) { FrameEncoder.writeResponse(streamID, bytes, into: $0) }
    }
  }

  /// Writes one of a stream's messages.
  func writeMessage(_ streamID: UInt32, _ payload: [UInt8]) {
    payload.withUnsafeBytes { bytes in
      append(FrameEncoder.dataSize(bytes.count)) {
        FrameEncoder.writeData(streamID, bytes, into: $0)
      }
    }
  }

  /// Writes a handler's refusal; OK is not one.
  func writeFailure(_ streamID: UInt32, _ status: Status) {
    guard status.code != .ok else {
      return refuse(
        streamID, Status(.internal, .handlerFailed, "The service failed with the code OK."))
    }
    write(FrameEncoder.failure(streamID, status.withReason()))
  }

  /// Writes a refusal of the wire's own, and counts it.
  func refuse(_ streamID: UInt32, _ status: Status) {
    if let reason = status.reason.flatMap(TransportReason.init) {
      hub.noteRefusal(reason, by: self)
    }
    write(FrameEncoder.failure(streamID, status))
  }

  func write(_ frame: [UInt8]) {
    append(frame.count) { $0.copyBytes(from: frame) }
  }

  /// Adds a frame to the buffer; it is flushed with everything else of this read or this turn.
  private func append(_ size: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) {
    guard context != nil else { return }
    out.writeWithUnsafeMutableBytes(minimumWritableBytes: size) { space in
      fill(UnsafeMutableRawBufferPointer(rebasing: space[..<size]))
      return size
    }
    if isReading || isUnflushed { return }
    isUnflushed = true
    hub.needsFlush(self)
  }

  /// Gives the channel everything there is, in one write.
  func flush() {
    isUnflushed = false
    guard out.readableBytes > 0, let context else { return }
    given += out.readableBytes
    context.writeAndFlush(wrapOutboundOut(out), promise: nil)
    measureUnsent()
    if unsent == 0 && out.capacity <= 64 << 10 { out.clear() } else { out = ByteBuffer() }
    if isOverflowing { close(.writeOverflow) }
  }

  /// Asks the channel how much the kernel has not taken.
  func measureUnsent() {
    guard let options = context?.channel.syncOptions else { return }
    do {
      setUnsent(try options.getOption(.bufferedWritableBytes))
    } catch {
      setUnsent(0)  // The channel is closed and holds nothing.
    }
    if unsent > 0 { watch() }
    updatePause()
  }

  /// Whether this client leaves more in its socket than may be kept for it.
  private var isOverflowing: Bool {
    unsent > hub.limits.unsentPerConnection
      || (unsent > 0 && account.bytes > hub.limits.unsentPerUser)
  }

  func setUnsent(_ bytes: Int) {
    account.bytes += bytes - unsent
    unsent = bytes
  }
}
