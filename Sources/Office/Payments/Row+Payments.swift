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

  /// The card of a line and how it was read.
  public func card() throws(Trouble) -> Wire.PresentedCard {
    guard let mode = EntryMode(rawValue: try text("entry_mode")) else { throw bad("entry_mode") }
    return Wire.PresentedCard(number: try digits("card").copied(), entryMode: mode.onWire)
  }

  /// The PIN of a line; empty where none was sent.
  public func pin() throws(Trouble) -> [UInt8] { has("pin") ? try digits("pin").copied() : [] }

  /// The earlier payment of a line: `entry`, or `of` with the terminal's reference.
  public func original() throws(Trouble) -> Wire.Original {
    has("entry")
      ? Wire.Original(original: .entry(try number("entry")))
      : Wire.Original(original: .reference(try text("of")))
  }

  /// The call of a line. A request cannot be written only when a text of it has a NUL in it.
  public func call<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request, under id: RequestID
  ) throws(Trouble) -> Call {
    do {
      return try Call(method, request, under: id)
    } catch {
      throw bad("device")
    }
  }

  /// What to say of a line whose value of that name is none of those that are known.
  public func bad(_ name: String) -> Trouble {
    Trouble(.usage, "ROW_INVALID", details: ["line": "\(line)", "name": name])
  }
}

extension BatchVerb {
  /// The names that a line about money may have.
  public static let paymentNames: Set<String> = [
    "do", "device", "card", "entry_mode", "pin", "new_pin", "amount_piastres", "reference",
    "entry", "of", "remaining_piastres",
  ]
}
