/// What a command has to tell when it is done: facts for programs, lines for people.
public struct Report {
  /// The facts, in the order they stand in the JSON object. Names are stable: they are API.
  public var fields: [Field]
  /// The same for a person.
  public var lines: (Speech) -> [String]

  public init(_ fields: [Field], lines: @escaping (Speech) -> [String]) {
    self.fields = fields
    self.lines = lines
  }
}
