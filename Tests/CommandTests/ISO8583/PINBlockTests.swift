import ISO8583
import Messages
import Office
import Testing

@testable import unicard_8583

/// PIN blocks that the Python package `psec` (1.3.0) made, and what becomes of them.
@Suite struct PINBlockTests {
  private static let key = Array(UInt8(0)..<32)

  private func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8)
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)!
    }
  }

  private func open(
    _ translator: any PINTranslator, _ block: String, card: String = Till.card
  ) -> String {
    do {
      let pin = try translator.pin(in: bytes(block), Array(card.utf8))
      return String(decoding: pin.digits, as: UTF8.self)
    } catch {
      return error.rawValue
    }
  }

  @Test(arguments: [
    (16, "2847", "6202c35af1719726611e7628f9445126"),
    (24, "2847", "df864d129e80607989e9e0b060cdabf4"),
    (32, "2847", "043e264e149a7de8c278ccfd7739fd4e"),
    (32, "28471", "e7919dfbe3dc3b24efd443629a471e5b"),
    (32, "123456789012", "5ff41765e5640131eb197fade90d9203"),
  ])
  func `a block of format 4 opens under its key and its card`(
    length: Int, pin: String, block: String
  ) throws {
    let key = try #require(ZonePINKey(Self.key.prefix(length)))
    #expect(open(key, block) == pin)
    #expect(open(key, block, card: "4000001234567800") == "PIN block unreadable")
    let other = try #require(ZonePINKey(Array(Self.key.prefix(length).reversed())))
    #expect(open(other, block) == "PIN block unreadable")
  }

  @Test func `a card number of 19 digits is laid over whole`() throws {
    let key = try #require(ZonePINKey(Self.key))
    #expect(open(key, "045ec3c53d98526f3a6530ddc46787fd", card: "4000001234567890123") == "2847")
  }

  @Test func `a clear block of format 0 opens, and one is made alike`() {
    #expect(open(ClearPINBlocks(), "042847fedcba9876") == "2847")
    #expect(open(ClearPINBlocks(), "0c1234575bd57576") == "123456789012")
    #expect(open(ClearPINBlocks(), "042847fedcba9876", card: "4000001234567800") != "2847")
    for block in ["142847fedcba9876", "032847fedcba9876", "0d2847fedcba9876", "042847ffffffffff"] {
      #expect(open(ClearPINBlocks(), block) == "PIN block unreadable", "\(block)")
    }
    let card = Array(Till.card.utf8)
    #expect(PINBlock.sealed0(Array("2847".utf8), card) == bytes("042847fedcba9876"))
    #expect(PINBlock.sealed0(Array("123456789012".utf8), card) == bytes("0c1234575bd57576"))
  }

  @Test func `each translator opens its own kind only, and a key has the length of an AES key`()
    throws
  {
    let key = try #require(ZonePINKey(Self.key))
    #expect(open(key, "042847fedcba9876") == "no key for this PIN block")
    #expect(
      open(ClearPINBlocks(), "043e264e149a7de8c278ccfd7739fd4e") == "no key for this PIN block")
    #expect(open(NoPINKey(), "042847fedcba9876") == "no key for this PIN block")
    #expect(ZonePINKey(Self.key.prefix(17)) == nil && ZonePINKey([UInt8]()) == nil)
  }

  @Test
  func `a PIN under the zone's key reaches the daemon, and one that does not open costs no try`()
    throws
  {
    let till = Till(pins: try #require(ZonePINKey(Self.key)))
    till.daemon.on(Payments.purchase) { _ in PurchaseResponse(receipt: Sample.receipt()) }
    let sealed = "043E264E149A7DE8C278CCFD7739FD4E"
    func code(_ text: String) -> String? {
      till.code(0x0200) {
        _ = $0.remove(.pinBlock)
        $0.set(.longPINBlock, text: text)
      }
    }
    #expect(code(sealed) == "00")
    #expect(
      try till.daemon.requests(of: Payments.purchase).map(\.pin) == [Array("2847".utf8)])
    #expect(code(sealed.replacing("04", with: "05")) == "63")
    #expect(code("04") == "30")
    #expect(till.code(0x0200) == "63", "an unprotected block")
    #expect(till.daemon.asked.count == 1)
  }

  @Test func `C-29 a message without a PIN is the daemon's to refuse`() throws {
    let till = Till()
    till.daemon.on(Payments.purchase) { request in
      #expect(request.pin.isEmpty)
      throw refused("PIN_REQUIRED")
    }
    #expect(till.code(0x0200) { _ = $0.remove(.pinBlock) } == "55")
  }
}
