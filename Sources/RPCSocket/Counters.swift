public import RPC
internal import Synchronization

/// What is counted besides refusals.
public enum Counter: Int, Sendable, CaseIterable {
  case connectionsAccepted
  /// Refused because there were too many of all.
  case connectionsRefused
  /// Refused because there were too many of one uid.
  case connectionsRefusedToUser
  case acceptFailures
  /// Connections that are gone, for whatever reason.
  case connectionsClosed
  case callsStarted
  /// Calls whose handlers are done, whatever became of the answer.
  case callsFinished
  /// Answers of handlers that came after the call had been answered over their heads.
  case answersTooLate
  /// Answers of handlers whose connection was gone.
  case answersWithoutConnection
  /// Second answers to one call: a programming error.
  case answersTwice
  /// Data for streams that were finished.
  case lateDataIgnored
  /// Frames of a type that clients do not send.
  case unknownFramesIgnored
  /// Times that a connection was not read because its bytes were used up.
  case readsPaused
  /// Connections closed, each for its reason.
  case closedByPeer
  case closedByError
  case closedOutOfStep
  case closedStreamIDActive
  case closedUnknownFrames
  case closedWriteDeadline
  case closedWriteOverflow
  case closedFrameDeadline
  case closedIdle
  case closedByDrain
}

/// Counts since the start, written by the event loop and readable by everyone.
public final class Counters: Sendable {
  private nonisolated(unsafe) let cells: UnsafeMutableBufferPointer<Atomic<Int>>

  public init() {
    cells = .allocate(capacity: Counter.allCases.count + TransportReason.allCases.count)
    for index in cells.indices { (cells.baseAddress! + index).initialize(to: Atomic(0)) }
  }

  deinit {
    for index in cells.indices { (cells.baseAddress! + index).deinitialize(count: 1) }
    cells.deallocate()
  }

  /// The count so far.
  public subscript(counter: Counter) -> Int {
    (cells.baseAddress! + counter.rawValue).pointee.load(ordering: .relaxed)
  }

  /// How often the wire itself refused for this reason.
  public subscript(reason: TransportReason) -> Int {
    (cells.baseAddress! + place(of: reason)).pointee.load(ordering: .relaxed)
  }

  /// Connections open now.
  public var openConnections: Int { self[.connectionsAccepted] - self[.connectionsClosed] }

  /// Calls whose handlers are running now, also those whose connection is gone.
  public var runningCalls: Int { self[.callsStarted] - self[.callsFinished] }

  func add(_ counter: Counter) { add(at: counter.rawValue) }

  func add(_ reason: TransportReason) { add(at: place(of: reason)) }

  private func add(at index: Int) {
    (cells.baseAddress! + index).pointee.add(1, ordering: .relaxed)
  }

  private func place(of reason: TransportReason) -> Int {
    Counter.allCases.count + TransportReason.allCases.firstIndex(of: reason)!
  }
}
