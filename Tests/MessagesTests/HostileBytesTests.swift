import Testing

@testable import Messages

struct HostileBytesTests {
  private func bytes(of seed: UInt64) throws -> [UInt8] {
    var seed = Seeded(seed)
    let lists = Sample.Lists(from: &seed)
    return try lists.encoded()
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a message cut at any byte is a message or a fault`(seed: UInt64) throws {
    let whole = try bytes(of: seed)
    for count in 0..<whole.count {
      let cut = [UInt8](whole[..<count])
      let cause = try checkReading(cut, .request, Arena())
      #expect(cause == nil || cause == .truncated)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `mutated bytes are a message or a fault, and never one that libprotobuf-c alone refuses`(
    seed: UInt64
  ) throws {
    let whole = try bytes(of: seed)
    guard !whole.isEmpty else { return }
    let arena = Arena()
    var random = Seeded(seed &* 31)
    for _ in 0..<500 {
      var mutated = whole
      for _ in 0...random.next() % 3 {
        let index = Int(random.next() % UInt64(mutated.count))
        mutated[index] = UInt8(truncatingIfNeeded: random.next())
      }
      try checkReading(mutated, .request, arena)
      try checkReading(mutated, .journal, arena)
    }
  }

  /// What is read goes and comes back as itself; what is not read says why.
  @discardableResult
  private func checkReading(
    _ bytes: [UInt8], _ limits: DecodingLimits, _ arena: Arena
  ) throws -> DecodingFault.Cause? {
    let value: Sample.Lists
    do throws(DecodingFault) {
      value = try Sample.Lists(decoding: bytes, in: arena, limits: limits)
    } catch {
      #expect(error.cause != .refusedByCodec)
      return error.cause
    }
    #expect(try Sample.Lists(decoding: try value.encoded(), limits: limits) == value)
    return nil
  }

  @Test func `a mebibyte of two-byte items fails at the field limit`() {
    #expect(fault(limits: .request) == .tooManyFields)
  }

  @Test func `without a field limit a mebibyte of two-byte items fails within its memory budget`() {
    let limits = DecodingLimits(fieldsPerMessage: .max)
    let arena = Arena(keeping: 1 << 16)
    #expect(fault(limits: limits, arena) == .budgetExceeded)
    #expect(arena.core.pointee.mostHeld <= 3 * limits.budget(for: 1 << 20))
    #expect(arena.core.pointee.held <= 1 << 16)
  }

  private func fault(limits: DecodingLimits, _ arena: Arena = Arena()) -> DecodingFault.Cause? {
    let items = [UInt8](unsafeUninitializedCapacity: 1 << 20) { bytes, count in
      for index in bytes.indices { bytes[index] = index & 1 == 0 ? 0x3a : 0 }
      count = 1 << 20
    }
    do throws(DecodingFault) {
      _ = try Sample.Lists(decoding: items, in: arena, limits: limits)
      return nil
    } catch {
      return error.cause
    }
  }
}
