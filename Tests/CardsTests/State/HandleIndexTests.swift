import Testing

@testable import Cards

/// An index finds what a dictionary finds, with no keys of its own.
@Suite struct HandleIndexTests {
  private func code(_ number: UInt64) -> Code { Code("B\(number)")! }

  @Test func `an index agrees with a dictionary over many insertions and moves`() {
    var random = SeededNumbers(seed: 11)
    var table = DenseTable<Device>()
    var index = HandleIndex<Device>()
    var dictionary: [Code: DeviceID] = [:]
    for number in 1...UInt32(4_000) {
      let handle = DeviceID(number)
      let code = code(.random(in: 0..<3_000, using: &random))
      table.change(handle, entry: UInt64(number)) {
        $0 = Device(code: code, outlet: .none, uid: number)
      }
      index.insert(handle, key: code.key, in: table) { $0.code.key }
      dictionary[code] = handle
    }
    for number in UInt64(0)..<4_000 {
      let code = code(number)
      let found = index.find(code.key, in: table) { $0.code.key }
      #expect(found == dictionary[code])
    }
  }

  @Test func `a record that lost its key is found no more, and its new key finds it`() {
    var table = DenseTable<Device>()
    var index = HandleIndex<Device>()
    func set(_ number: UInt32, to code: Code) {
      table.change(DeviceID(number), entry: UInt64(number)) { $0.code = code }
    }
    for number in 1...UInt32(100) {
      set(number, to: code(UInt64(number)))
      index.insert(DeviceID(number), key: code(UInt64(number)).key, in: table) { $0.code.key }
    }
    table.change(DeviceID(7), entry: 101) { $0.code = .none }
    #expect(index.find(code(7).key, in: table) { $0.code.key } == nil)
    table.change(DeviceID(7), entry: 102) { $0.code = code(1_007) }
    index.insert(DeviceID(7), key: code(1_007).key, in: table) { $0.code.key }
    for number in UInt64(1)...100 where number != 7 {
      #expect(index.find(code(number).key, in: table) { $0.code.key } == DeviceID(UInt32(number)))
    }
    #expect(index.find(code(7).key, in: table) { $0.code.key } == nil)
    #expect(index.find(code(1_007).key, in: table) { $0.code.key } == DeviceID(7))
  }

  @Test(arguments: ["B%", "B%%%", "B000%"])
  func `codes of every length begin at many places, so that none is a search through all`(
    _ pattern: String
  ) {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    let starts = letters.map { letter in
      let code = Code(pattern.replacing("%", with: String(letter)))!
      return HandleIndex<Device>.hash(code.key) & 63
    }
    #expect(Set(starts).count > letters.count / 3)
  }
}
