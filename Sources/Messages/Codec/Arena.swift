internal import CMessages
internal import Glibc

/// Memory for one message at a time: handed out by moving a pointer, taken back all at once, kept for the next.
///
/// libprotobuf-c allocates only here, and within a hard budget. One arena serves one thread. In steady state nothing is
/// asked of `malloc`.
public final class Arena {
  let core: UnsafeMutablePointer<ArenaCore>

  /// An arena that keeps up to `keeping` bytes between messages.
  public init(keeping: Int = 1 << 20) {
    core = .allocate(capacity: 1)
    core.initialize(to: ArenaCore(keeping: keeping))
    core.pointee.allocator = ProtobufCAllocator(
      alloc: { core, size in core?.assumingMemoryBound(to: ArenaCore.self).pointee.take(size) },
      free: { _, _ in },
      allocator_data: core)
  }

  deinit {
    core.pointee.freeBlocks()
    core.deallocate()
  }

  /// Takes everything back and allows `budget` bytes from here on.
  @inline(__always)
  func reset(budget: Int) { core.pointee.reset(budget: budget) }

  /// Aligned memory, or nil when the budget or the host has none left.
  @inline(__always)
  func allocate(_ size: Int) -> UnsafeMutableRawPointer? { core.pointee.take(size) }

  /// True when something was asked for since the last reset and could not be given.
  var isExhausted: Bool { core.pointee.exhausted }

  /// The allocator that libprotobuf-c is handed.
  @inline(__always)
  var allocator: UnsafeMutablePointer<ProtobufCAllocator> {
    UnsafeMutableRawPointer(core).assumingMemoryBound(to: ProtobufCAllocator.self)
  }
}

/// The arena as C sees it: the allocator stands first, so that one address is both.
struct ArenaCore {
  var allocator = ProtobufCAllocator()
  private var next: UnsafeMutableRawPointer?
  private var left = 0
  private var budget = 0
  private(set) var exhausted = false
  private var block: UnsafeMutableRawPointer?
  private var blockSize = 0
  /// Full blocks, chained through their first word.
  private var spent: UnsafeMutableRawPointer?
  private let keeping: Int
  /// How many bytes are held, the most there ever were, and how often the host was asked for more.
  private(set) var held = 0
  private(set) var mostHeld = 0
  private(set) var blocksAsked = 0

  init(keeping: Int) { self.keeping = keeping }

  /// Sixteen-byte steps suit every type of C.
  private static let step = 16

  @inline(__always)
  mutating func take(_ size: Int) -> UnsafeMutableRawPointer? {
    guard UInt(bitPattern: size) <= UInt(bitPattern: budget) else { return fail() }
    let rounded = (size + Self.step - 1) & ~(Self.step - 1)
    budget -= min(rounded, budget)
    guard rounded <= left, let found = next else { return takeFromNewBlock(rounded) }
    next = found + rounded
    left -= rounded
    return found
  }

  @inline(never)
  private mutating func takeFromNewBlock(_ size: Int) -> UnsafeMutableRawPointer? {
    let wanted = max(4096, blockSize * 2, size + Self.step)
    guard let fresh = malloc(wanted) else { return fail() }
    held += wanted
    mostHeld = max(mostHeld, held)
    blocksAsked += 1
    if let block {
      block.storeBytes(of: spent, as: UnsafeMutableRawPointer?.self)
      spent = block
    }
    (block, blockSize) = (fresh, wanted)
    // The first step of a block is its link in the chain of spent ones.
    next = fresh + Self.step + size
    left = wanted - Self.step - size
    return fresh + Self.step
  }

  /// libprotobuf-c gives up the message when it is handed NULL.
  private mutating func fail() -> UnsafeMutableRawPointer? {
    exhausted = true
    return nil
  }

  @inline(__always)
  mutating func reset(budget: Int) {
    self.budget = budget
    exhausted = false
    if spent != nil || blockSize > keeping { shrink() }
    guard let block else { return }
    next = block + Self.step
    left = blockSize - Self.step
  }

  /// Keeps the newest block, which is the largest, unless it is more than the arena keeps.
  @inline(never)
  private mutating func shrink() {
    while let old = spent {
      spent = old.load(as: UnsafeMutableRawPointer?.self)
      free(old)
    }
    held = blockSize
    guard blockSize > keeping else { return }
    free(block)
    (block, blockSize, next, left, held) = (nil, 0, nil, 0, 0)
  }

  mutating func freeBlocks() {
    shrink()
    free(block)
    block = nil
  }
}
