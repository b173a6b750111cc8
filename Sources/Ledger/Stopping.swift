internal import Cards
internal import Journal
internal import Synchronization

extension Ledger {
  /// Ends the ledger cleanly: takes no more, makes everything decided durable, saves the whole state, so that the next
  /// start replays little. Blocks until it is done; not from the ledger's own threads. What comes later is declined at
  /// once, on the thread it comes from.
  public nonisolated func stop() {
    guard !isEnding.exchange(true, ordering: .acquiringAndReleasing) else { return }
    thread.perform { self.assumeIsolated { $0.finish() } }
    thread.stop()
    hasEnded.store(true, ordering: .releasing)
    turnAway()
    writer.stop()
    checkpointer.stop()
    answers.stop()
    signer.stop()
  }

  /// Declines what came too late for the thread to see it.
  nonisolated func turnAway() {
    for work in inbox.takeAll() {
      switch work {
      case .submission(let submission): submission.reply(.declined(.stopping))
      case .reading(let reading): reading.declined(.stopping)
      }
    }
  }

  private func finish() {
    if readOnly == nil { enterRefusals() }
    isStopping = true
    handOver()
    let images = state.takeImages(dirtySince: .max, limit: .max)
    checkpointer.save(images, marks: marks, through: nextEntry - 1, after: writer)
  }

  /// How the ledger does; on the ledger's own thread, and never after it has ended.
  public nonisolated func status(_ deliver: @escaping @Sendable (LedgerStatus) -> Void) {
    thread.perform { self.assumeIsolated { deliver($0.status) } }
  }

  private var status: LedgerStatus {
    let people = approvedPeople
    return LedgerStatus(
      ledger: identity.id, epoch: epoch, isRehearsal: state.facts.isRehearsal,
      lastEntry: writer.durable, head: writer.head,
      moment: stamper.moment(offset: state.facts.clockOffset), readOnly: readOnly,
      citizens: people.citizens, households: people.households,
      cards: UInt64(state.cards.count), publicKey: signer.publicKey)
  }

  /// Everybody comes by an import, and counts from its approval; what is staged or was given up is nobody yet (R46).
  private var approvedPeople: (citizens: UInt64, households: UInt64) {
    state.imports.handles.reduce(into: (0, 0)) { sum, id in
      guard state.imports[id].state == .approved else { return }
      sum.0 += state.imports[id].rows
      sum.1 += state.imports[id].households
    }
  }

  /// 16 bytes that name the ledger on receipts.
  public nonisolated var ledgerID: [UInt8] { identity.id }

  /// Whether its receipts are worth nothing.
  public nonisolated var isRehearsal: Bool { identity.kind == .rehearsal }

  /// The epoch that receipts name.
  public nonisolated var currentEpoch: UInt32 { epoch }
}
