/// Finds a method by the bytes of its names, without making strings.
///
/// Open addressing over a power of two at most half full; built once, read by the event loop for every request.
public struct MethodTable: Sendable {
  /// What a pair of names leads to.
  public enum Lookup: Sendable, Equatable {
    /// The place of the method in `methods`.
    case found(Int)
    case unknownService
    case unknownMethod
  }

  /// The methods in the order they were given.
  public let methods: [MethodDescriptor]
  private let names: [(service: [UInt8], method: [UInt8])]
  private let slots: [Int]

  /// A table of these methods; the same names twice are a programming error.
  public init(_ methods: [MethodDescriptor]) {
    self.methods = methods
    names = methods.map { ([UInt8]($0.service.utf8), [UInt8]($0.method.utf8)) }
    var size = 2
    while size < methods.count * 2 { size *= 2 }
    var slots = [Int](repeating: -1, count: size)
    for (index, name) in names.enumerated() {
      var slot = name.service.withUnsafeBytes { service in
        name.method.withUnsafeBytes { hash(service, $0) & (size - 1) }
      }
      while slots[slot] >= 0 {
        precondition(names[slots[slot]] != name, "Registered twice: \(methods[index])")
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = index
    }
    self.slots = slots
  }

  /// The method of these names.
  public func find(service: UnsafeRawBufferPointer, method: UnsafeRawBufferPointer) -> Lookup {
    var slot = hash(service, method) & (slots.count - 1)
    while slots[slot] >= 0 {
      let name = names[slots[slot]]
      if same(name.method, method) && same(name.service, service) { return .found(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return names.contains { same($0.service, service) } ? .unknownMethod : .unknownService
  }
}

private func same(_ name: [UInt8], _ bytes: UnsafeRawBufferPointer) -> Bool {
  name.count == bytes.count && name.withUnsafeBytes { $0.elementsEqual(bytes) }
}

/// FNV-1a over both names.
private func hash(_ service: UnsafeRawBufferPointer, _ method: UnsafeRawBufferPointer) -> Int {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in service { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  for byte in method { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return Int(truncatingIfNeeded: hash >> 8)
}
