import ISO8583
import Messages
import Office
import Testing

@testable import unicard_8583

@Suite struct TerminalsTests {
  @Test func `a list gives terminals their devices, and none that is not in it`() throws {
    let terminals = try Terminals(
      list: """
        # terminal merchant device
        T0001 M0001 PS-TILL-0000001

        T0002 PS-TILL-0000002   # any merchant
        T0003 M0009 PS-TILL-0000003
        """)
    let till = Till(terminals: terminals)
    till.daemon.on(Payments.purchase) { _ in PurchaseResponse(receipt: Sample.receipt()) }
    func code(_ terminal: String) -> String? {
      till.code(0x0200) { $0.set(.terminal, text: terminal) }
    }
    #expect(code("T0001") == "00" && code("T0002") == "00")
    #expect(code("T0003") == "58", "of another merchant")
    #expect(code("T0004") == "58" && code("") == "30")
    #expect(
      try till.daemon.requests(of: Payments.purchase).map(\.device)
        == ["PS-TILL-0000001", "PS-TILL-0000002"])
  }

  @Test(arguments: [("T1", 1), ("T1 M D more", 1), ("\nT1 D\nT1 E", 3)])
  func `a line that is none is named`(text: String, line: Int) {
    #expect(throws: Terminals.ListFault(line: line)) { try Terminals(list: text) }
  }

  @Test func `only addresses of this machine are listened on`() {
    #expect(EdgeAddress(argument: "unix:/run/x.sock") == .unix("/run/x.sock"))
    #expect(EdgeAddress(argument: "127.0.0.1:8583") == .loopback(8583))
    #expect(EdgeAddress(argument: "[::1]:8583") == .loopback6(8583))
    for text in [
      "0.0.0.0:8583", "192.168.1.1:8583", "127.0.0.2:8583", "localhost:8583", "[::]:8583",
      "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:+1", "unix:x.sock", ":8583", "",
    ] {
      #expect(EdgeAddress(argument: text) == nil, "\(text)")
    }
  }
}

@Suite struct ProbeWordsTests {
  @Test func `a line becomes a message, filled up, with the time and a PIN block`() throws {
    let line = "t=0200 2=\(Till.card) 3=0 4=12550 11=42 22=051 41=T0001 49=818 55=9f2601AA pin=2847"
    let message = try ProbeWords.message(line, now: Till.now)
    #expect(
      ProbeWords.told(message)
        == "t=0200 2=\(Till.card) 3=000000 4=000000012550 7=1124153046 11=000042 22=051 "
        + "41=T0001___ 49=818 52=042847fedcba9876 55=9f2601aa")
  }

  @Test(arguments: [
    ("2=4", "t"), ("t=02x0", "t"), ("t=0200 x=1", "x"), ("t=0200 1=1", "1"),
    ("t=0200 129=1", "129"),
    ("t=0200 4=12x", "4"), ("t=0200 11=1234567", "11"), ("t=0200 55=9f2", "55"), ("t=0200 4", "4"),
    ("t=0200 pin=2847", "pin"), ("t=0200 2=4000001234567899 pin=28", "pin"),
  ])
  func `a word that cannot be sent is named by what stands before it`(line: String, word: String) {
    #expect(throws: ProbeFault.badWord(word)) { try ProbeWords.message(line, now: Till.now) }
  }
}
