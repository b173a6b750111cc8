internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// A chunk is slow work: decoding, reading a thousand rows, sealing a thousand people with one sync. All of it runs on
  /// the people's lane; the ledger is asked first whether the chunk is the next one, so that nobody is sealed in vain.
  mutating func addAppend() {
    let name = Imports.append.entryName
    let lane = desk.peopleLane
    serveUnread(Imports.append, requiring: .appendImport) { admitted in
      admitted.run(on: lane) { () throws(Status) in
        let request = try AppendImportRequest(reading: admitted.call.payload)
        let asker = try Asker(admitted, method: name, requestID: request.requestId)
        let id = try ImportID(request.import, orElse: .importUnknown, "import")
        try requireLength(of: request.rows.count, field: "rows", atMost: 1_000)
        let reading = asker.reading(on: lane, { ImportStanding(id, $0, $1) }) {
          standing throws(Status) in
          try Appending(asker: asker, request: request, id: id, standing: standing).go()
        }
        admitted.desk.ledger.read([reading])
      }
    }
  }
}

/// What has to be known of an import before a chunk is read.
private struct ImportStanding: Sendable {
  /// Nil when it takes no chunks.
  let nextChunk: UInt32?
  let today: CivilDate
  let checkDigits: CheckDigitPolicy

  init(_ id: ImportID, _ state: borrowing State, _ stamp: Stamp) {
    let isOpen = state.imports.contains(id) && state.imports[id].state == .open
    nextChunk = isOpen ? state.imports[id].nextChunk : nil
    today = stamp.date
    let policy = state.policy.value(.nationalIDCheckDigit, on: stamp.date)
    checkDigits = CheckDigitPolicy(rawValue: UInt8(clamping: policy)) ?? .warn
  }
}

/// One chunk on its way into the ledger.
private struct Appending: Sendable {
  let asker: Asker
  let request: AppendImportRequest
  let id: ImportID
  let standing: ImportStanding

  func go() throws(Status) {
    let desk = asker.admitted.desk
    let read = try ImportReader(
      keyring: desk.keyring, today: standing.today, checkDigits: standing.checkDigits
    ).read(request.rows)
    // A chunk that is not the next is either a retry, answered from its entry, or refused before its rows are looked at.
    let isNext = standing.nextChunk == request.chunk
    let families = isNext ? read.families(sealed: try desk.sealed(read.profiles)) : []
    let warnings = read.warnings
    let asked = Asked(
      command: .appendImport(
        id, chunk: request.chunk, families: families, digest: ChunkDigest.of(request.rows)))
    desk.ledger.submit([
      asker.submission(asked) { answer, told in
        AppendImportResponse(answer, told, warnings: warnings)
      }
    ])
  }
}

extension AppendImportResponse {
  fileprivate init?(_ answer: Answer, _ told: Told, warnings: [UInt64]) {
    guard case .importStaged(let rows, let households, let digest) = answer else { return nil }
    self.init(
      receipt: told.receipt, rows: rows, households: households, digest: digest.bytes,
      checkDigitWarnings: warnings)
  }
}
