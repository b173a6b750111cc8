public import Messages

extension Row {
  /// The card of a line and how it was read.
  public func card() throws(Trouble) -> Wire.PresentedCard {
    let number = try digits("card").copied()
    guard let mode = EntryMode(rawValue: try text("entry_mode")) else { throw bad("entry_mode") }
    return Wire.PresentedCard(number: number, entryMode: mode.onWire)
  }

  /// The PIN of a line; empty where none was sent.
  public func pin() throws(Trouble) -> [UInt8] { has("pin") ? try digits("pin").copied() : [] }

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
