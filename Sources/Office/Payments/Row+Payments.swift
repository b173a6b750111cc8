public import Messages

extension Row {
  /// A sum in piastres.
  public func piastres(_ name: String) throws(Trouble) -> Int64 { try number(name) }

  /// A sum in piastres; 0 where none is given.
  public func piastresOrAll(_ name: String) throws(Trouble) -> Int64 {
    has(name) ? try number(name) : 0
  }

  /// A text that may be missing.
  public func textOrNone(_ name: String) throws(Trouble) -> String {
    has(name) ? try text(name) : ""
  }

  /// The earlier payment of a line: `entry`, or `of` with the terminal's reference.
  public func original() throws(Trouble) -> Wire.Original {
    has("entry")
      ? Wire.Original(original: .entry(try number("entry")))
      : Wire.Original(original: .reference(try text("of")))
  }
}

extension BatchVerb {
  /// The names that a line about money may have.
  public static let paymentNames: Set<String> = [
    "do", "device", "card", "entry_mode", "pin", "new_pin", "amount_piastres", "reference",
    "entry", "of", "remaining_piastres",
  ]
}
