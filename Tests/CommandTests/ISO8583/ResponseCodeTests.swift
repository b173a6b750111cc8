import Glibc
import ISO8583
import Messages
import Office
import Testing

@testable import unicard_8583

/// Field 39, for whatever the daemon says.
@Suite struct ResponseCodeTests {
  /// The methods that terminals come to.
  private static let methods: Set = [
    "Purchase", "Authorize", "Capture", "Release", "Refund", "Reverse", "Withdraw",
    "DepositAtMachine", "Balance",
  ]

  /// The reasons that the protocol's page names for those methods, and for whatever takes a card, a PIN or a device.
  private static let documented: Set<String> = {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    guard let file = fopen("/\(folder)/proto/unicard/v1/payments.proto", "r") else { return [] }
    defer { fclose(file) }
    var space = [UInt8](repeating: 0, count: 1 << 20)
    let text = String(decoding: space[..<fread(&space, 1, space.count, file)], as: UTF8.self)
    var reasons: Set<String> = []
    var comment: Set<String> = []
    for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if line.hasPrefix("//") {
        comment.formUnion(words(of: line))
      } else {
        let name = line.hasPrefix("rpc ") ? line.dropFirst(4).prefix { $0 != "(" } : line[...]
        if methods.contains(String(name)) || line.hasPrefix("service ") {
          reasons.formUnion(comment)
        }
        comment = []
      }
    }
    return reasons
  }()

  private static func words(of line: Substring) -> [String] {
    line.split { !$0.isLetter && $0 != "_" }.map(String.init).filter { word in
      word.contains("_") && word.allSatisfy { $0.isUppercase || $0 == "_" }
    }
  }

  @Test func `every reason that the payments' page names is in the table, and none is answered 00`()
  {
    #expect(Self.documented.count > 30)
    for reason in Self.documented.sorted() {
      #expect(ResponseCode.reasons[reason] != nil, "\(reason)")
    }
    #expect(!ResponseCode.reasons.values.contains(.approved))
  }

  @Test func `the table`() {
    let lines = ResponseCode.reasons.map { "\($0.key) \($0.value.rawValue)\n" }.sorted()
    expectGolden(lines.joined(), "iso8583-reasons")
  }

  @Test(arguments: [
    ("CARD_UNKNOWN", "14"), ("CARD_EXPIRED", "54"), ("CARD_STOPPED", "62"), ("PIN_WRONG", "55"),
    ("PIN_BLOCKED", "75"), ("INSUFFICIENT_FUNDS", "51"), ("DUPLICATE_REFERENCE", "94"),
  ])
  func `a refusal is answered by its reason, and nothing was entered`(reason: String, code: String)
  {
    let till = Till()
    till.daemon.on(Payments.purchase) { _ in throw refused(reason) }
    let answer = till.ask(0x0200)
    #expect(answer?.text(.responseCode) == code)
    #expect(answer?[.authorizationCode] == nil && answer?[.retrievalReference] == nil)
  }

  @Test(arguments: [
    (StatusCode.unavailable, "91"), (.resourceExhausted, "91"), (.permissionDenied, "58"),
    (.invalidArgument, "30"), (.unimplemented, "96"), (.failedPrecondition, "05"),
    (.internal, "91"), (.deadlineExceeded, "91"),
  ])
  func `a reason of a later daemon is answered by its status`(status: StatusCode, code: String) {
    let till = Till()
    till.daemon.on(Payments.purchase) { _ in throw refused("OF_TOMORROW", status) }
    #expect(till.code(0x0200) == code)
  }

  @Test(arguments: [0x0200, 0x0220, 0x0420] as [UInt16])
  func `what may or may not have been done is answered 91, to requests and advices alike`(
    type: UInt16
  ) {
    let till = Till()
    for failure in [CallFailure.outcomeUnknown(""), .notReachable("")] {
      till.daemon.on(Payments.purchase) { _ in throw failure }
      till.daemon.on(Payments.capture) { _ in throw failure }
      till.daemon.on(Payments.reverse) { _ in throw failure }
      #expect(till.code(type) { $0.set(.originalData, Till.original) } == "91")
    }
  }

  @Test func `a daemon that does not let this program in is a malfunction, not a refusal`() {
    let till = Till()
    till.daemon.on(Payments.purchase) { _ in throw CallFailure.notPermitted("") }
    #expect(till.code(0x0200) == "96")
  }
}
