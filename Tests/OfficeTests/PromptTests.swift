import Glibc
import Synchronization
import Testing

@testable import Office

@Suite struct PromptTests {
  func terminal(_ input: String) -> Terminal {
    Terminal(
      speech: Speech(.english), lines: Lines(descriptor: pipeHolding(input)), prompts: Paper(),
      isConversation: false)
  }

  @Test func `without a terminal each answer is one line, in order, in any digits`() throws {
    let terminal = terminal("4000-1234 1234 1234\r\n١٢٣٤\n5678\nنعم\n٢٠\n")
    let cards = CardSource(reader: nil, entryModeOfLines: .keyed, terminal: terminal)
    let card = try #require(try cards.card()?.number.copied())
    #expect(card == Array("4000123412341234".utf8))
    #expect(try terminal.pin().copied() == Array("1234".utf8))
    #expect(try terminal.newPIN().copied() == Array("5678".utf8))
    #expect(try terminal.confirm(PINQuestions.current))
    #expect(try terminal.number(PINQuestions.current, as: Int32.self) == 20)
    #expect(try terminal.line(PINQuestions.current) == nil)
  }

  @Test func `an input that ends early or is no PIN is told by its reason`() {
    #expect(throws: Trouble(.usage, "INPUT_ENDED")) { try terminal("").pin().copied() }
    #expect(throws: Trouble(.usage, "PIN_MALFORMED")) { try terminal("12a4\n").pin().copied() }
    #expect(throws: Trouble(.usage, "PIN_MALFORMED")) { try terminal("123\n").pin().copied() }
    #expect(throws: Trouble(.usage, "NOT_A_NUMBER")) {
      try terminal("many\n").number(PINQuestions.current, as: Int32.self)
    }
    #expect(throws: Trouble(.usage, "NOT_A_NUMBER")) {
      try terminal("4000123412341234\n").number(PINQuestions.current, as: Int32.self)
    }
  }

  @Test func `a line longer than the limit is refused`() {
    let ends = Pipe()
    let line = [UInt8](repeating: 0x31, count: Lines.longest)
    #expect(write(ends.input, line, line.count) == line.count)
    #expect(throws: Trouble(.usage, "LINE_TOO_LONG")) {
      try Lines(descriptor: ends.output).text()
    }
  }

  @Test func `a last line without an end is a line`() throws {
    let lines = Lines(descriptor: pipeHolding("a\nb"))
    #expect(try lines.text() == "a")
    #expect(try lines.text() == "b")
    #expect(try lines.text() == nil)
  }

  @Test func `R30 a PIN typed at a terminal shows nothing and the terminal comes back`() throws {
    let typed = try typing(["1234\n", "12\u{7F}\u{7F}1234\n"]) { terminal throws(Trouble) in
      try terminal.newPIN().copied()
    }
    #expect(typed.value == .success(Array("1234".utf8)))
    #expect(typed.screen.contains("New PIN:"))
    #expect(!typed.screen.contains { $0.isNumber })
    #expect(typed.echoIsBack)
  }

  @Test func `two PINs that differ are refused`() throws {
    let typed = try typing(["1234\n", "1243\n"]) { terminal throws(Trouble) in
      try terminal.newPIN().copied()
    }
    #expect(typed.value == .failure(Trouble(.usage, "PINS_DIFFER")))
    #expect(typed.echoIsBack)
  }

  @Test func `control-C at a PIN brings the terminal back and ends the process's way`() throws {
    let typed = try typing(["12\u{3}"]) { terminal throws(Trouble) in try terminal.pin().copied() }
    #expect(typed.value == .failure(Trouble(.usage, "INPUT_ENDED")))
    #expect(typed.raised == [SIGINT])
    #expect(typed.echoIsBack)
  }

  @Test func `a signal at a PIN waits until the terminal is back`() throws {
    let typed = try typing([], signal: SIGHUP) { terminal throws(Trouble) in
      try terminal.pin().copied()
    }
    #expect(typed.value == .failure(Trouble(.usage, "INPUT_ENDED")))
    #expect(typed.echoIsBack)
    #expect(typed.delivered)
  }

  @Test func `a question at a terminal is asked again after an answer that is no number`() throws {
    let typed = try typing(["many\n", "٢٠\n"]) { terminal throws(Trouble) in
      try terminal.number(Phrase(ar: "الأرغفة:", en: "Loaves:"), as: Int32.self)
    }
    #expect(typed.value == .success(20))
    #expect(typed.screen.contains("NOT_A_NUMBER"))
  }

  @Test func `a letter in a PIN makes the entry void and is not shown`() throws {
    let typed = try typing(["12x4\n"]) { terminal throws(Trouble) in try terminal.pin().copied() }
    #expect(typed.value == .failure(Trouble(.usage, "PIN_MALFORMED")))
    #expect(!typed.screen.contains("x"))
  }
}

/// Two ends of a pipe.
private struct Pipe: ~Copyable {
  let output: Int32
  let input: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0)
    (output, input) = (ends[0], ends[1])
  }

  deinit {
    close(output)
    close(input)
  }
}
