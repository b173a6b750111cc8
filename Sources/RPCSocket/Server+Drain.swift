internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Synchronization

extension Server {
  /// Stops as gently as the limit allows: whatever runs is finished, answered and flushed before its connection closes.
  public func drain() async throws {
    await beforeDrain()
    await stopAccepting()
    logger.info("Draining", metadata: ["limit": "\(limits.drainLimit)"])
    let finished = await finishCalls()
    if !finished { logger.warning("Calls were still running when the time to drain ran out") }
    try await closeConnections()
    try await stop()
  }

  /// Closes the listeners. What lies in the backlog of an inherited one waits there for our successor.
  private func stopAccepting() async {
    let listening = opened.withLock { $0 }
    for (channel, path) in listening {
      path?.remove()
      do {
        try await channel.close()
      } catch {
        logger.debug("A listener was closed already, ignoring")
      }
    }
  }

  /// Refuses new calls and waits for the running ones; false if the limit passed first.
  private func finishCalls() async -> Bool {
    let hub = hub
    let limit = TimeAmount.nanoseconds(Int64(limits.drainLimit.wholeNanoseconds))
    let finished = hub.loop.flatSubmit {
      let finished = hub.loop.makePromise(of: Bool.self)
      let timer = hub.loop.scheduleTask(in: limit) {
        hub.onDrained = nil
        finished.succeed(false)
      }
      hub.beginDraining {
        timer.cancel()
        finished.succeed(true)
      }
      return finished.futureResult
    }
    do {
      return try await finished.get()
    } catch {
      return false
    }
  }

  /// Closes every connection once its answers are with the kernel, or when the write deadline passes.
  private func closeConnections() async throws {
    let hub = hub
    let limit = limits.writeDeadline
    try await hub.loop.flatSubmit {
      let closed = hub.connections.values.compactMap { connection in
        let closed = connection.context?.channel.closeFuture
        connection.closeWhenFlushed(.drain)
        return closed
      }
      let timer = hub.loop.scheduleTask(in: .nanoseconds(Int64(limit.wholeNanoseconds))) {
        for connection in hub.connections.values { connection.context?.close(promise: nil) }
      }
      return EventLoopFuture.andAllComplete(closed, on: hub.loop).always { _ in timer.cancel() }
    }.get()
  }

  /// Ends the event loop; answers that come later are dropped and counted.
  func stop() async throws {
    hub.outbox.close()
    let listening = opened.withLock { opened in
      defer { opened = [] }
      return opened
    }
    for (_, path) in listening { path?.remove() }
    try await group.shutdownGracefully()
  }
}

extension Hub {
  /// From now on new calls are refused. Calls that no deadline would end are told to end; `whenDone` is called
  /// once, when the last handler is done.
  func beginDraining(_ whenDone: @escaping () -> Void) {
    isDraining = true
    onDrained = whenDone
    for connection in connections.values {
      for task in connection.tasks.values where task.isUnclamped {
        task.cancel(CancellationError())
      }
    }
    noteIfDrained()
  }
}
