package import Messages

/// Why an entry of the journal cannot be read: it names the entry and the field, never what stood there.
///
/// A journal holds only what some build wrote. A fault means that a newer build wrote it, or that its bytes are damaged.
package struct EntryFault: Error, Hashable, Sendable {
  /// The number of the entry.
  package let entry: UInt64
  /// The message and the field in it, as `proto/journal.proto` names them: `Posting.account`.
  package let field: String
  package let cause: Cause

  package enum Cause: Hashable, Sendable {
    /// The bytes are no such message.
    case bytes(DecodingFault)
    /// The field is not there, or is of a kind that this build does not know.
    case missing
    /// Two fields of which an entry has one.
    case contradicted
    /// A code of the law that this build does not know.
    case unknownCode
    /// A number or a day beyond what the field can mean.
    case outOfRange
    /// A key that is not of 16 bytes, a digest that is not of 32.
    case wrongLength
    /// A text that is no code or no label.
    case notAText
    /// The entry bears another number than its place.
    case misplaced
  }

  init(_ cause: Cause, entry: UInt64, field: StaticString) {
    self.entry = entry
    self.field = "\(field)"
    self.cause = cause
  }
}

extension EntryFault: CustomStringConvertible {
  /// One English line for whoever looks after the ledger: `entry 17: unknown code in Posting.account`.
  package var description: String { "entry \(entry): \(cause.words) \(field)" }
}

extension EntryFault.Cause {
  /// The cause in words that a field's name can follow.
  fileprivate var words: String {
    switch self {
    case .bytes(let fault): "\(fault), read as"
    case .missing: "nothing this build knows in"
    case .contradicted: "something beside"
    case .unknownCode: "unknown code in"
    case .outOfRange: "number out of range in"
    case .wrongLength: "wrong length of"
    case .notAText: "impossible text in"
    case .misplaced: "not its own number in"
    }
  }
}
