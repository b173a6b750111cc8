import Testing

@testable import Messages

struct ArenaTests {
  private func sample(_ seed: UInt64) -> Sample.Lists {
    var seed = Seeded(seed)
    return Sample.Lists(from: &seed)
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `memory that fails at any allocation of a decoding is a fault and nothing else`(
    seed: UInt64
  ) throws {
    let value = sample(seed)
    let bytes = try value.encoded()
    let arena = Arena()
    var budget = 0
    while true {
      let limits = DecodingLimits(memoryPerByte: 0, memoryFloor: budget)
      do throws(DecodingFault) {
        #expect(try Sample.Lists(decoding: bytes, in: arena, limits: limits) == value)
        break
      } catch {
        #expect(error.cause == .budgetExceeded)
        #expect(error.reason == .messageTooLarge)
        budget += 16
      }
    }
    #expect(budget > 0)
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `memory that fails at any allocation of an encoding is a fault and nothing else`(
    seed: UInt64
  ) throws {
    let value = sample(seed)
    let arena = Arena()
    var budget = 0
    while true {
      arena.reset(budget: budget)
      do throws(EncodingFault) {
        let packed = Packed(try value.stage(in: arena))
        #expect(packed.count == (try value.encoded().count))
        break
      } catch {
        #expect(error == .outOfMemory)
        budget += 16
      }
    }
    #expect(budget > 0)
  }

  @Test func `an arena that has seen a message asks for nothing more for the same again`() throws {
    let value = sample(3)
    let arena = Arena()
    let bytes = try value.encoded(in: arena)
    _ = try Sample.Lists(decoding: bytes, in: arena)
    _ = try value.encoded(in: arena)
    let asked = arena.core.pointee.blocksAsked
    for _ in 0..<100 {
      #expect(try Sample.Lists(decoding: bytes, in: arena) == value)
      #expect(try value.encoded(in: arena) == bytes)
    }
    #expect(arena.core.pointee.blocksAsked == asked)
  }

  @Test func `memory handed out does not overlap`() throws {
    let arena = Arena()
    arena.reset(budget: .max)
    var given: [UnsafeMutableRawBufferPointer] = []
    var random = Seeded(1)
    for size in (0..<200).map({ _ in Int(random.next() % 3000) }) {
      let start = try #require(arena.allocate(size))
      #expect(UInt(bitPattern: start) % 16 == 0)
      given.append(UnsafeMutableRawBufferPointer(start: start, count: size))
    }
    for (number, room) in given.enumerated() {
      room.initializeMemory(as: UInt8.self, repeating: UInt8(number))
    }
    for (number, room) in given.enumerated() {
      #expect(room.allSatisfy { $0 == UInt8(number) })
    }
  }

  @Test func `a budget is exact to sixteen bytes`() {
    let arena = Arena()
    arena.reset(budget: 64)
    #expect(arena.allocate(40) != nil)
    #expect(!arena.isExhausted)
    #expect(arena.allocate(17) == nil)
    #expect(arena.isExhausted)
    #expect(arena.allocate(16) != nil)
    arena.reset(budget: 64)
    #expect(!arena.isExhausted)
  }
}
