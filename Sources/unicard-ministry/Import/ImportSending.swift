import Messages
import Office

/// Sends a checked load: begin, chunk after chunk, seal. What the daemon refuses leaves nothing
/// behind.
struct ImportSending {
  private let load: ImportLoad
  private let desk: Desk

  init(_ load: ImportLoad, at desk: Desk) {
    (self.load, self.desk) = (load, desk)
  }

  /// What came of it.
  struct Sent {
    let number: UInt64
    let proposed: Wire.Proposed
    /// Lines whose national ID has an unusual check digit.
    let warnings: [UInt64]
  }

  func send(named label: String, showing bar: ProgressBar) throws -> Sent {
    let number = try desk.act(Imports.begin) { BeginImportRequest(requestId: $0, label: label) }
      .import
    do {
      defer { bar.finish() }
      return try fill(number, showing: bar)
    } catch let trouble as Trouble {
      throw givenUp(number, after: trouble)
    }
  }

  private func fill(_ number: UInt64, showing bar: ProgressBar) throws -> Sent {
    var digest = ImportChunk.noDigest
    var done = 0
    var warnings: [UInt64] = []
    bar.update(0)
    for (index, chunk) in load.chunks.enumerated() {
      let answer = try desk.act(Imports.append) { id in
        AppendImportRequest(
          requestId: id, import: number, chunk: UInt32(index), rows: chunk.rows)
      }
      digest = chunk.digest(after: digest)
      warnings += answer.checkDigitWarnings
      done += chunk.lines.count
      bar.update(Int64(done))
    }
    let proposed = try desk.act(Imports.seal) { [digest] id in
      SealImportRequest(requestId: id, import: number, rows: UInt64(done), digest: digest)
    }
    return Sent(number: number, proposed: proposed, warnings: warnings)
  }

  /// Discards what was refused; what is in doubt stays, and its number is told.
  private func givenUp(_ number: UInt64, after trouble: Trouble) -> Trouble {
    var trouble = trouble
    trouble.details["import"] = "\(number)"
    let discarded = trouble.status == .refused && isDiscarded(number)
    trouble.details["discarded"] = "\(discarded)"
    if !discarded { desk.reporter.note(Self.leftOpen, ["number": "\(number)"]) }
    return trouble
  }

  private func isDiscarded(_ number: UInt64) -> Bool {
    do {
      _ = try desk.discard(import: number)
      return true
    } catch {
      return false  // told with the trouble that led here
    }
  }

  private static let leftOpen = Phrase(
    ar: "قد يكون الاستيراد {number} مفتوحًا: unicard-ministry import discard {number}",
    en: "Import {number} may be open still: unicard-ministry import discard {number}")
}

extension Desk {
  /// Gives an import up and returns the receipt.
  func discard(import number: UInt64) throws -> Wire.Receipt? {
    try act(Imports.discard) { DiscardImportRequest(requestId: $0, import: number) }.receipt
  }
}
