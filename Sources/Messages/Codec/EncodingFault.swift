/// Why a message could not be written. Both are faults of the program or its host, not of a caller on the wire.
public enum EncodingFault: Error, Hashable, Sendable {
  /// Text with a NUL inside, which C would cut there. The field is named in full, the text never.
  case nulInText(field: String)

  /// The arena had no room left.
  case outOfMemory
}
