internal import Cards
internal import Ledger
internal import Messages
internal import Proof
internal import RPC

/// A granted entry, as an answer is made of it.
struct Told: Sendable {
  let entered: Entered
  let desk: Desk
  /// A proposed act in words.
  let summary: String
  /// The epoch it was entered in, where that may be past.
  var epoch: UInt32?

  /// The receipt of the entry (R34).
  var receipt: Wire.Receipt {
    Wire.Receipt(
      ledger: desk.name.ledger, epoch: epoch ?? desk.name.epoch, entry: entered.number,
      instantUnixNanos: entered.stamp.instant.unixNanoseconds, date: Wire.Date(entered.stamp.date),
      rehearsal: desk.name.isRehearsal, proof: Wire.Proof(entered.proof))
  }

  func outlet(_ id: OutletID) -> KnownPlaces.Place { desk.places.outlet(id) ?? .unnamed }
  func good(_ id: GoodID) -> KnownGoods.Item { desk.goods.item(id) ?? .unnamed }
  func office(_ id: OfficeID) -> KnownPlaces.Place { desk.places.office(id) ?? .unnamed }
}

extension Admitted {
  /// Answers a submission: what the ledger declined or refused as a status, what it granted as a response.
  /// An answer that takes long to make is made on the lane.
  func answer<Response: Message>(
    _ reply: Reply, summary: String, on lane: Lane? = nil,
    _ make: @escaping @Sendable (Answer, Told) throws(Status) -> Response?
  ) {
    switch reply {
    case .declined(let declined): call.fail(Status(declined))
    case .entered(let entered):
      switch entered.outcome {
      case .refused(let refusal): call.fail(Status(refusal, entry: entered.number))
      case .granted(let answer):
        let told = Told(entered: entered, desk: desk, summary: summary)
        withPlaces(of: answer) {
          run(on: lane) { tell(answer, told, make) }
        }
      }
    }
  }

  private func tell<Response: Message>(
    _ answer: Answer, _ told: Told, _ make: (Answer, Told) throws(Status) -> Response?
  ) {
    do throws(Status) {
      guard let response = try make(answer, told) else {
        return call.fail(.unanswerable(entry: told.entered.number))
      }
      complete(response, of: told.entered)
    } catch {
      call.fail(error)
    }
  }

  /// The entry is made, whatever becomes of its answer: a fault names it.
  private func complete(_ message: some Message, of entered: Entered) {
    do {
      call.complete(try message.encoded(in: ThreadArena.current))
    } catch {
      call.fail(.unanswerable(entry: entered.number))
    }
  }
}

extension Wire.Proof {
  init(_ proof: EntryProof) {
    self.init(
      facts: proof.facts, recordHash: proof.recordHash, firstEntry: proof.first,
      lastEntry: proof.last, path: proof.path, previousHead: proof.previousHead,
      signature: proof.signature)
  }
}

extension Wire.Proposed {
  /// The answer of every method that proposes.
  init?(_ answer: Answer, _ told: Told) {
    guard case .proposed(let id, let digest, let expiresOn) = answer else { return nil }
    self.init(
      receipt: told.receipt, proposal: UInt64(id.number), digest: digest.bytes,
      expiresOn: Wire.Date(expiresOn), summary: told.summary)
  }
}
