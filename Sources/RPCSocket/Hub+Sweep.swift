internal import NIOCore
internal import RPC

extension Hub {
  /// Keeps an eye on a connection until it has nothing more that time could end.
  func watch(_ connection: Connection) {
    watched.append(connection)
    scheduleSweep()
  }

  private func scheduleSweep() {
    if sweepIsDue { return }
    sweepIsDue = true
    loop.scheduleTask(in: .nanoseconds(Int64(limits.tick.wholeNanoseconds))) { self.sweep() }
  }

  /// Looks at every watched connection once; one timer for all calls, and none while nothing runs.
  private func sweep() {
    sweepIsDue = false
    let now = MonotonicInstant.now()
    var kept: [Connection] = []
    let looked = watched
    watched = []
    for connection in looked {
      if connection.sweep(at: now) { kept.append(connection) } else { connection.isWatched = false }
    }
    watched.append(contentsOf: kept)
    if !watched.isEmpty { scheduleSweep() }
  }

  /// Starts looking for idle connections, if there is a limit.
  func startIdleSweeps() {
    guard let limit = limits.idleLimit else { return }
    let period = TimeAmount.nanoseconds(Int64(limit.wholeNanoseconds / 4 + 1))
    loop.scheduleRepeatedTask(initialDelay: period, delay: period) { _ in
      let now = MonotonicInstant.now()
      for connection in self.connections.values where connection.isIdle(at: now, beyond: limit) {
        connection.close(.idle)
      }
    }
  }
}

extension Hub {
  /// A new connection's account, or nil if there may be no further one.
  func admit(_ peer: Peer) -> Account? {
    guard connections.count < limits.connections else {
      counters.add(.connectionsRefused)
      return nil
    }
    let account = accounts[peer.uid] ?? Account(uid: peer.uid)
    guard account.connections < limits.connectionsPerUser else {
      counters.add(.connectionsRefusedToUser)
      return nil
    }
    accounts[peer.uid] = account
    return account
  }

  /// Forgets an account with nothing on it.
  func settle(_ account: Account) {
    if account.isSettled { accounts[account.uid] = nil }
  }
}
