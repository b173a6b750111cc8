internal import RPC

/// Which page of a list, and how long.
struct Paging: Sendable {
  /// Handle, or entry, to go on from; nil for the first page.
  let start: UInt64?
  /// At least 1.
  let size: Int

  /// A size of 0 means 100; above `most` it is `most`. A token is the number at which the next page begins.
  init(size: Int32, token: String, most: Int = 1_000) throws(Status) {
    guard size >= 0 else { throw .malformed(.numberInvalid, field: "page_size", "negative") }
    self.size = size == 0 ? 100 : min(Int(size), most)
    if token.isEmpty {
      start = nil
    } else {
      guard let number = UInt64(token), number > 0, token.utf8.first != UInt8(ascii: "+") else {
        throw .malformed(.pageTokenMalformed, field: "page_token", "not a token of this list")
      }
      start = number
    }
  }

  /// The handle to begin with.
  var handle: UInt32 { UInt32(clamping: start ?? 1) }
}

extension String {
  /// The token of the page that begins there; empty at the end.
  init(pageToken next: UInt32) { self = next == 0 ? "" : String(next) }
}
