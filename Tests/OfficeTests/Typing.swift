import Glibc
import Synchronization
import Testing

@testable import Office

/// What came of a conversation on a pseudo-terminal.
struct Typed<Value: Equatable & Sendable>: Sendable {
  let value: Result<Value, Trouble>
  /// Everything the terminal showed.
  let screen: String
  let raised: [Int32]
  let echoIsBack: Bool
  /// True when the signal that was sent arrived.
  let delivered: Bool
}

private let arrived = Atomic(false)

/// Holds a conversation on a pseudo-terminal: types the next answer whenever the screen shows a
/// new question; after the last one sends the asking thread a signal, if there is one to send.
func typing<Value: Equatable & Sendable>(
  _ answers: [String], signal: Int32? = nil,
  _ ask: @escaping @Sendable (Terminal) throws(Trouble) -> Value
) throws -> Typed<Value> {
  let terminal = try PseudoTerminal()
  let conversation = Conversation(ask)
  let slave = terminal.slave
  if let signal { Glibc.signal(signal) { _ in arrived.store(true, ordering: .releasing) } }
  let thread = try startThread { conversation.hold(on: slave) }
  var answers = answers[...]
  var screen = ""
  while !conversation.isOver {
    screen += terminal.shown(within: 50)
    let questions = screen.split(separator: ":", omittingEmptySubsequences: false).count - 1
    guard questions > conversation.answered, screen.hasSuffix(": ") else { continue }
    conversation.answered = questions
    if let answer = answers.popFirst() {
      terminal.type(answer)
    } else if let signal {
      pthread_kill(thread, signal)
    }
  }
  pthread_join(thread, nil)
  screen += terminal.shown(within: 50)
  return Typed(
    value: try #require(conversation.value), screen: screen, raised: conversation.raised,
    echoIsBack: terminal.echoes, delivered: arrived.load(ordering: .acquiring))
}

/// The asking side, on its own thread.
private final class Conversation<Value: Sendable>: @unchecked Sendable {
  private let ask: @Sendable (Terminal) throws(Trouble) -> Value
  private let over = Atomic(false)
  private(set) var value: Result<Value, Trouble>?
  private(set) var raised: [Int32] = []
  var answered = 0

  init(_ ask: @escaping @Sendable (Terminal) throws(Trouble) -> Value) { self.ask = ask }

  var isOver: Bool { over.load(ordering: .acquiring) }

  func hold(on slave: Int32) {
    // Threads of a pool are born with signals blocked; a command's own thread is not.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    let terminal = Terminal(
      speech: Speech(.english), lines: Lines(descriptor: slave), prompts: Descriptor(slave),
      isConversation: true, raiseSignal: { self.raised.append($0) })
    do throws(Trouble) {
      value = .success(try ask(terminal))
    } catch {
      value = .failure(error)
    }
    over.store(true, ordering: .releasing)
  }
}

/// A pseudo-terminal: what a person at the keyboard has in front of them.
struct PseudoTerminal: ~Copyable {
  private let master: Int32
  let slave: Int32

  init() throws {
    let (unlock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (zero, name): (Int32, Int32) = (0, -1)
    try #require(ioctl(master, unlock, &zero) == 0 && ioctl(master, number, &name) == 0)
    let slave = open("/dev/pts/\(name)", O_RDWR | O_NOCTTY)
    try #require(slave >= 0)
    (self.master, self.slave) = (master, slave)
  }

  deinit {
    close(slave)
    close(master)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    precondition(write(master, bytes, bytes.count) == bytes.count)
  }

  /// What the screen shows next, within some milliseconds.
  func shown(within milliseconds: Int32) -> String {
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, milliseconds) > 0 else { return "" }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(master, &buffer, buffer.count)
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  }

  var echoes: Bool {
    var settings = termios()
    tcgetattr(slave, &settings)
    return settings.c_lflag & tcflag_t(ECHO) != 0 && settings.c_lflag & tcflag_t(ICANON) != 0
  }
}

private func startThread(_ body: @escaping @Sendable () -> Void) throws -> pthread_t {
  var thread = pthread_t()
  let work = Unmanaged.passRetained(Work(body)).toOpaque()
  let result = pthread_create(&thread, nil, { Work.run($0) }, work)
  try #require(result == 0)
  return thread
}

private final class Work {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  static func run(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    Unmanaged<Work>.fromOpaque(work!).takeRetainedValue().body()
    return nil
  }
}
