import Testing

@testable import Ledger

@Suite struct ReferenceKeyTests {
  @Test func `a reference is its owner's: the same text of another terminal is another`() throws {
    let keyring = try Keyring(master: Array(repeating: 1, count: 32))
    let other = try Keyring(master: Array(repeating: 2, count: 32))
    let keys = [
      keyring.key(reference: "000123", of: "device/T1"),
      keyring.key(reference: "000123", of: "device/T2"),
      keyring.key(reference: "000124", of: "device/T1"),
      keyring.key(reference: "3/000123", of: "device/T"),
      other.key(reference: "000123", of: "device/T1"),
    ]
    #expect(Set(keys).count == keys.count)
    #expect(keys[0] == keyring.key(reference: "000123", of: "device/T1"))
  }
}
