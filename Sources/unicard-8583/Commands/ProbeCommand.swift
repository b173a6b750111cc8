internal import ArgumentParser
internal import Glibc
internal import ISO8583
internal import Office

/// `probe`: a terminal by hand.
struct ProbeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "probe",
    abstract: "Sends messages to a server of ISO 8583 and prints its answers.",
    discussion: """
      A message a line, from standard input: t=TYPE, then NUMBER=VALUE for each field. Blanks are \
      written as underscores, binary fields in hexadecimal; what is short is filled up. pin=DIGITS \
      becomes an unprotected block of format 0 in field 52: for a rehearsal. Field 7 is now where \
      it is not given.

      Examples:
        echo 't=0800 11=1 41=D0001 70=301' | unicard-8583 probe 127.0.0.1:8583
        unicard-8583 probe unix:/tmp/tills.sock < purchases.txt
      """)

  @Argument(help: "Where it listens: unix:PATH, 127.0.0.1:PORT or [::1]:PORT.")
  var address: EdgeAddress

  func run() throws {
    do {
      guard try askAll() else { throw ExitCode.failure }
    } catch let fault as ProbeFault {
      Surroundings.process().errors.write("\(fault)\n")
      throw ExitCode(fault.code)
    }
  }

  /// True when everything was answered 00.
  private func askAll() throws -> Bool {
    var till = try ProbeLine(to: address)
    var isApproved = true
    while let line = readLine() {
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      let answer = try till.ask(try ProbeWords.message(line, now: Surroundings.milliseconds()))
      isApproved = isApproved && answer.text(.responseCode) == ResponseCode.approved.rawValue
      print(ProbeWords.told(answer))
    }
    return isApproved
  }
}

/// One connection of a terminal by hand.
private struct ProbeLine: ~Copyable {
  private let socket: TerminalSocket
  private let stop = StopSignal()
  private var reader = FrameReader(limit: Int(UInt16.max))
  private static let patience: Duration = .seconds(60)

  init(to address: EdgeAddress) throws {
    do {
      socket = TerminalSocket(try EdgeSocket.connect(to: address), writeWithin: Self.patience)
    } catch {
      throw ProbeFault.nobody("\(error)")
    }
  }

  mutating func ask(_ message: CardMessage) throws -> CardMessage {
    guard socket.send(message.framed) else { throw ProbeFault.nobody("It hung up.") }
    var space = [UInt8](repeating: 0, count: 8192)
    var answers: [FrameReader.Event] = []
    while answers.isEmpty {
      let received = socket.receive(into: &space, within: Self.patience, unless: stop)
      guard case .bytes(let count) = received else {
        throw ProbeFault.nobody("No answer came: \(received).")
      }
      reader.read(space[..<count]) { answers.append($0) }
    }
    guard case .message(let bytes) = answers[0] else {
      throw ProbeFault.nobody("It does not speak this.")
    }
    return try CardMessage(parsing: bytes)
  }
}
