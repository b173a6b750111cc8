/// The offices that have a socket of their own, in the order they are opened.
enum Role: String, CaseIterable, Sendable {
  case ministry, post, print, governorate, hotline, sms, bakery
  /// Whoever runs the machine: drain, checkpoint, clock confirmation.
  case `operator`

  /// The Unix group whose members may call as this role.
  static func group(_ role: String) -> String { "unicard-\(role)" }
}
