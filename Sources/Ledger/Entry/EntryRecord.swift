package import Cards
internal import Messages

/// The private part of an entry: who asked, and what happened.
package struct EntryRecord: Equatable, Sendable {
  package var caller: Caller
  /// Code of the device; empty where none was named.
  package var device: String
  /// None for the system's own entries.
  package var requestID: RequestID?
  /// Keyed MAC over method and payload.
  package var bodyMAC: Key
  /// What happened, in order.
  package var events: [Event]
  /// What moved; the legs sum to zero for each unit (I-6).
  package var postings: [Posting]

  package init(
    caller: Caller, device: String = "", requestID: RequestID?, bodyMAC: Key, events: [Event],
    postings: [Posting] = []
  ) {
    self.caller = caller
    self.device = device
    self.requestID = requestID
    self.bodyMAC = bodyMAC
    self.events = events
    self.postings = postings
  }
}

extension Written.Record {
  init(_ record: EntryRecord) {
    self.init(
      role: UInt32(record.caller.role.rawValue), uid: record.caller.uid,
      clerk: record.caller.clerk.number, office: record.caller.office.number,
      device: record.device, requestId: record.requestID?.bytes ?? [],
      bodyMac: record.bodyMAC.written, events: record.events.map { Written.Event($0) },
      postings: record.postings.map { Written.Posting($0) })
  }
}

extension EntryRecord {
  init(_ written: Written.Record, in reading: EntryReading) throws(EntryFault) {
    self.init(
      caller: try Caller(written, in: reading), device: written.device,
      requestID: try Self.requestID(written.requestId, in: reading),
      bodyMAC: try reading.key(written.bodyMac, "Record.body_mac"),
      events: try written.events.map { (event) throws(EntryFault) in
        try Event(event, in: reading)
      },
      postings: try written.postings.map { (posting) throws(EntryFault) in
        try Posting(posting, in: reading)
      })
  }

  private static func requestID(
    _ bytes: [UInt8], in reading: EntryReading
  ) throws(EntryFault) -> RequestID? {
    guard !bytes.isEmpty else { return nil }
    guard let id = RequestID(bytes) else {
      throw reading.fault(.wrongLength, "Record.request_id")
    }
    return id
  }
}

extension Caller {
  init(_ written: Written.Record, in reading: EntryReading) throws(EntryFault) {
    self.init(
      role: try reading.code(written.role, "Record.role"), uid: written.uid,
      clerk: ClerkID(written.clerk), office: OfficeID(written.office))
  }
}
