internal import Logging
internal import NIOCore
internal import RPC

extension Connection {
  /// Writes what there is to write and closes.
  func close(_ reason: CloseReason) {
    guard begin(reason) else { return }
    flush()
    context?.close(promise: nil)
  }

  /// Closes once everything is with the kernel, or when the write deadline passes.
  func closeWhenFlushed(_ reason: CloseReason) {
    guard let context, begin(reason) else { return }
    flush()
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in
      channel.close(promise: nil)
    }
  }

  /// The socket is gone: handlers are told, answers still to come will be dropped, quotas are given back as handlers finish.
  func tearDown() {
    guard hub.connections.removeValue(forKey: id) != nil else { return }
    _ = begin(.peer)
    hub.counters.add(.connectionsClosed)
    _ = streams.abandonAll()
    for task in tasks.values { task.cancel(CancellationError()) }
    setUnsent(0)
    out = ByteBuffer()
    account.connections -= 1
    hub.settle(account)
  }

  /// Notes why the connection ends; only the first reason counts.
  private func begin(_ reason: CloseReason) -> Bool {
    guard closing == nil else { return false }
    closing = reason
    hub.counters.add(reason.counter)
    log(reason)
    return true
  }

  private func log(_ reason: CloseReason) {
    let level: Logger.Level =
      switch reason {
      case .peer, .drain, .idle: .debug
      case .error, .outOfStep, .streamIDActive, .unknownFrames, .writeDeadline, .writeOverflow,
        .frameDeadline:
        .notice
      }
    hub.logger.log(
      level: level, "Connection closed",
      metadata: [
        "connection": "\(id)", "listener": "\(listener)", "uid": "\(peer.uid)",
        "pid": "\(peer.pid)", "reason": "\(reason)",
      ])
  }
}
