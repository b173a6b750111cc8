/// A value that must not be read in a log, a trap message or a debugger's dump.
///
/// Whatever prints it prints `description`, which says what it is and hides what it says.
public protocol Masked: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension Masked {
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
