internal import Cards
internal import Journal

extension Ledger {
  /// Ends the ledger cleanly: takes no more, makes everything decided durable, saves the whole state, so that the next
  /// start replays nothing. Blocks until it is done; not from the ledger's own threads.
  public nonisolated func stop() {
    thread.perform { self.assumeIsolated { $0.finish() } }
    thread.stop()
    writer.stop()
    checkpointer.stop()
    answers.stop()
    signer.stop()
  }

  private func finish() {
    isStopping = true
    handOver()
    let images = state.takeImages(dirtySince: .max, limit: .max)
    checkpointer.save(images, replayFrom: replayFrom, after: writer)
  }

  /// How the ledger does; on the ledger's own thread.
  public nonisolated func status(_ deliver: @escaping @Sendable (LedgerStatus) -> Void) {
    thread.perform { self.assumeIsolated { deliver($0.status) } }
  }

  private var status: LedgerStatus {
    LedgerStatus(
      ledger: identity.id, epoch: epoch, isRehearsal: state.facts.isRehearsal,
      lastEntry: writer.durable, head: writer.head,
      moment: stamper.moment(offset: state.facts.clockOffset), readOnly: readOnly,
      citizens: UInt64(state.citizens.count), households: UInt64(state.households.count),
      cards: UInt64(state.cards.count), publicKey: signer.publicKey)
  }

  /// 16 bytes that name the ledger on receipts.
  public nonisolated var ledgerID: [UInt8] { identity.id }

  /// Whether its receipts are worth nothing.
  public nonisolated var isRehearsal: Bool { identity.kind == .rehearsal }

  /// The epoch that receipts name.
  public nonisolated var currentEpoch: UInt32 { epoch }
}
