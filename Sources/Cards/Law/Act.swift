/// A terminal to register, as the ministry writes it.
public struct DeviceRow: Hashable, Sendable {
  public let code: Code
  public let outlet: Code
  public let uid: UInt32

  public init(code: Code, outlet: Code, uid: UInt32) {
    self.code = code
    self.outlet = outlet
    self.uid = uid
  }
}

/// A clerk to register, as the ministry writes him.
public struct ClerkRow: Equatable, Sendable {
  public let uid: UInt32
  public let role: Role
  /// Required for post, governorate and health.
  public let office: Code?
  public let name: Label

  public init(uid: UInt32, role: Role, office: Code?, name: Label) {
    self.uid = uid
    self.role = role
    self.office = office
    self.name = name
  }
}

/// An act that takes two persons: one proposes it, another approves it, and the law decides it both times.
public enum Act: Equatable, Sendable {
  case registerOffices([Office])
  case registerOutlets([Outlet])
  case registerDevices([DeviceRow])
  case registerClerks([ClerkRow])
  /// A service starts in a governorate (R68).
  case announce(Announcement)
  case setPolicy(PolicyValue)
  /// The import becomes visible: what `rows` rows with that digest brought.
  case approveImport(ImportID, rows: UInt64, digest: Digest)
  /// A retired old card lives again (C-2).
  case reinstateLegacyCard(HouseholdID, cause: Label)
  /// Uncollected cards are destroyed; the serial names the witnessed record (C-15).
  case destroyCards([CardID], witness: Label)
  // Cards and fingers
  case registerCaptureDevices([CaptureDeviceRow])
  /// Nothing that the device signs is taken any more.
  case suspendCaptureDevice(Code, cause: Label)
  /// A suspended device works again; a flagged one loses its flag.
  case restoreCaptureDevice(Code, cause: Label)
  case moveCaptureDevice(Code, to: Code)

  // Ration goods
  /// What items of the ration cost, each from a day on.
  case setPrices([Good])
  /// So much more for every ration card of a governorate, for some months.
  case announceGrant(Grant)

  /// The role that may propose and approve it.
  public var role: Role {
    switch self {
    case .registerOffices, .registerOutlets, .registerDevices, .registerClerks, .announce,
      .setPolicy, .approveImport, .reinstateLegacyCard, .registerCaptureDevices,
      .suspendCaptureDevice, .restoreCaptureDevice, .moveCaptureDevice, .setPrices,
      .announceGrant:
      .ministry
    case .destroyCards: .governorate
    }
  }
}
