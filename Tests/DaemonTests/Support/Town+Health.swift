import Crypto
import Glibc
import Messages

/// A health unit and its nurse, a reader there and one at the post office, each with a key of its own.
extension Town {
  enum Health {
    static let unit = "H001"
    static let nurse: UInt32 = 801
    static let unitDevice = "F1"
    static let postDevice = "F2"
    static let unitKey = P256.Signing.PrivateKey()
    static let postKey = P256.Signing.PrivateKey()
  }

  /// Registers them and has health announced from today.
  func openHealth() throws {
    try together(Registry.registerOffices) {
      RegisterOfficesRequest(
        requestId: $0,
        offices: [
          .init(code: Health.unit, kind: .healthInsurance, governorate: 3, name: "وحدة صحية")
        ])
    }
    try together(Registry.registerClerks) {
      RegisterClerksRequest(
        requestId: $0,
        clerks: [.init(uid: Health.nurse, role: .health, office: Health.unit, name: "nurse")])
    }
    try together(CaptureDevices.registerDevices) {
      RegisterCaptureDevicesRequest(
        requestId: $0,
        devices: [
          (Health.unitDevice, Health.unit, Health.unitKey),
          (Health.postDevice, Self.centre, Health.postKey),
        ].map {
          .init(
            code: $0, office: $1, publicKey: Array($2.publicKey.compressedRepresentation))
        })
    }
    let today = try status().date
    try together(Announcements.announce) {
      AnnounceRequest(requestId: $0, governorate: 3, service: .health, effectiveFrom: today)
    }
  }
}
