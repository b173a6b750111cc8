/// What one uid is using across all its connections. Confined to the event loop.
final class Account {
  let uid: UInt32
  var connections = 0
  /// Calls whose handlers have not finished, also those whose connection is gone.
  var calls = 0
  /// Requests held and answers not taken by the kernel.
  var bytes = 0

  init(uid: UInt32) { self.uid = uid }

  /// Nothing is left to remember.
  var isSettled: Bool { connections == 0 && calls == 0 }
}
