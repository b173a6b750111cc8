import Messages
import Office
import Testing

@testable import unicard_bakery
@testable import unicard_ministry
@testable import unicard_post

@Suite struct ReprintTests {
  let daemon = FakeDaemon()

  init() {
    daemon.on(Receipts.reprint) { request in
      let draw = DispenseRequest(device: request.device, loaves: 20)
      return ReprintResponse(
        method: "Bread/Dispense", answer: try Sample.dispensed(draw, entry: request.entry).encoded()
      )
    }
  }

  @Test func `R34 a receipt is printed once more and says that it is a copy`() {
    let arguments = ["reprint", "١٢٣٤٥٦", "--device", "PS-0001-1"]
    expectGolden(pages("bakery", Bakery.self, with: daemon, arguments), "reprint")
    #expect(throws: Never.self) {
      let asked = try daemon.requests(of: Receipts.reprint)
      #expect(asked.allSatisfy { $0.entry == 123_456 && $0.device == "PS-0001-1" })
    }
  }

  @Test func `every act that leaves a slip is printed again as itself`() throws {
    let answers: [(String, [UInt8])] = [
      ("LegacyCards/Draw", try Sample.drawn(LegacyDrawRequest(loaves: 3)).encoded()),
      ("Bread/Reverse", try Sample.reversed(ReverseRequest(entry: 9)).encoded()),
    ]
    for (method, answer) in answers {
      daemon.on(Receipts.reprint) { _ in ReprintResponse(method: method, answer: answer) }
      let sitting = Sitting(
        "post", Post.self, with: daemon, ["reprint", "10", "--lang", "en"])
      #expect(sitting.ending == .done)
      #expect(sitting.output.contains("صورة / COPY"))
      #expect(
        sitting.output.contains(method == "Bread/Reverse" ? "Draw taken back" : "old ration card"))
    }
  }

  @Test func `a method that this command cannot print is an answer that cannot be read`() {
    daemon.on(Receipts.reprint) { _ in ReprintResponse(method: "Bread/Bake", answer: []) }
    let sitting = Sitting("post", Post.self, with: daemon, ["reprint", "10", "--json"])
    #expect(sitting.ending == .outputLost)
  }

  @Test func `a scanned code is held against the entry it names`() throws {
    let genuine = try #require(ReceiptCode(Sample.receipt(77)))
    let scanned = Sitting(
      "ministry", Ministry.self, with: daemon, ["reprint", genuine.text, "--lang", "en"])
    #expect(scanned.ending == .done && scanned.output.contains("77"))
    let forged = genuine.text.replacing("/77/", with: "/78/").dropLast() + "0"
    for code in [String(forged), genuine.text.replacing("/1/", with: "/2/")] {
      let sitting = Sitting("ministry", Ministry.self, with: daemon, ["reprint", code, "--json"])
      #expect(sitting.ending == .refused && sitting.output.contains("SLIP_NOT_GENUINE"))
    }
    let nonsense = Sitting("ministry", Ministry.self, with: daemon, ["reprint", "UC1/7C31"])
    #expect(nonsense.ending == .usage)
  }

  @Test func `the QR code is left out by option or by environment, and the option wins`() {
    func output(_ more: String..., environment: String?) -> String {
      let variables = environment.map { ["UNICARD_QR": $0] } ?? [:]
      return Sitting(
        "bakery", Bakery.self, with: daemon, ["reprint", "1", "--device", "D"] + more,
        variables: variables
      ).output
    }
    #expect(output(environment: nil).contains("█"))
    #expect(!output(environment: "none").contains("█"))
    #expect(!output("--qr", "none", environment: "text").contains("█"))
    #expect(output("--qr", "text", environment: "none").contains("█"))
    #expect(output("--qr", "escpos", environment: nil).contains("\u{1D}(k"))
  }
}
