public import Ledger

/// Where people are kept sealed: the only place that knows names, national IDs and mobiles in the clear.
///
/// Both calls may wait for the disk, so they are made on the people's lane alone.
public protocol PeopleKeeping: Sendable {
  /// Seals people, durable when it returns, in the same order.
  func seal(people: [Profile]) throws -> [SealedPerson]
  /// Opens one person; nil when his key was destroyed.
  func open(person number: UInt64) throws -> Profile?
}

/// One sealed person: what an entry carries of him.
public struct SealedPerson: Sendable, Hashable {
  /// The number under which his key is kept.
  public let number: UInt64
  /// Name, national ID and mobile under that key.
  public let bytes: [UInt8]

  public init(number: UInt64, bytes: [UInt8]) {
    self.number = number
    self.bytes = bytes
  }
}

extension PeopleVault: PeopleKeeping {
  public func seal(people: [Profile]) throws -> [SealedPerson] {
    try seal(people).map { SealedPerson(number: $0.number, bytes: $0.bytes) }
  }

  public func open(person number: UInt64) throws -> Profile? { try open(number) }
}
