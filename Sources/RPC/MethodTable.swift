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
  private let slots: [Slot]
  /// All names, one after another.
  private let names: [UInt8]

  private struct Slot: Sendable {
    /// −1 in an empty slot.
    var method = -1
    var hash: UInt64 = 0
    var start = 0
    var serviceLength = 0
    var length = 0
  }

  /// A table of these methods; the same names twice are a programming error.
  public init(_ methods: [MethodDescriptor]) {
    precondition(Set(methods.map(\.description)).count == methods.count, "Registered twice.")
    self.methods = methods
    var size = 2
    while size < methods.count * 2 { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    var names: [UInt8] = []
    for (index, method) in methods.enumerated() {
      let (service, name) = ([UInt8](method.service.utf8), [UInt8](method.method.utf8))
      let hash = service.withUnsafeBytes { service in
        name.withUnsafeBytes { hashOf(service, $0) }
      }
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[place].method >= 0 { place = (place + 1) & (size - 1) }
      slots[place] = Slot(
        method: index, hash: hash, start: names.count, serviceLength: service.count,
        length: service.count + name.count)
      names += service + name
    }
    self.slots = slots
    self.names = names
  }

  /// The method of these names.
  public func find(service: UnsafeRawBufferPointer, method: UnsafeRawBufferPointer) -> Lookup {
    let hash = hashOf(service, method)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].method >= 0 {
      let slot = slots[place]
      if slot.hash == hash && holds(slot, service, method) { return .found(slot.method) }
      place = (place + 1) & (slots.count - 1)
    }
    let isKnown = methods.contains { $0.service.utf8.elementsEqual(service) }
    return isKnown ? .unknownMethod : .unknownService
  }

  private func holds(
    _ slot: Slot, _ service: UnsafeRawBufferPointer, _ method: UnsafeRawBufferPointer
  ) -> Bool {
    guard slot.serviceLength == service.count, slot.length == service.count + method.count else {
      return false
    }
    return names.withUnsafeBytes { names in
      let name = names[slot.start..<slot.start + slot.length]
      return name.prefix(service.count).elementsEqual(service)
        && name.dropFirst(service.count).elementsEqual(method)
    }
  }
}

/// FNV-1a over both names, mixed so that its low bits serve as a place.
private func hashOf(_ service: UnsafeRawBufferPointer, _ method: UnsafeRawBufferPointer) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in service { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  for byte in method { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash ^ hash >> 32
}
