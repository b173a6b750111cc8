/// What is kept of a person and sealed: the only place where he is more than a handle.
public struct Profile: Hashable, Sendable {
  /// Full name in Arabic.
  public let name: String
  /// National ID, 14 digits.
  public let nationalID: String
  /// Mobile as +20 and ten digits; empty where he has none of his own.
  public let mobile: String

  public init(name: String, nationalID: String, mobile: String) {
    self.name = name
    self.nationalID = nationalID
    self.mobile = mobile
  }
}

extension Profile: CustomStringConvertible, CustomReflectable {
  /// Nothing of what it holds, so that no log can.
  public var description: String { "Profile" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
