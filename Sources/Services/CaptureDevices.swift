internal import Cards
internal import Messages
internal import RPC

extension RouteTable {
  /// The readers of fingerprints, and what became of their attempts. Every change takes two persons.
  mutating func addCaptureDevices() {
    proposal(CaptureDevices.registerDevices, requiring: .registerCaptureDevices) {
      request, _ throws(Status) in
      .registerCaptureDevices(
        try Rows.read(request.devices, "devices", CaptureDeviceRow.init(row:at:)))
    }
    proposal(CaptureDevices.suspend, requiring: .suspendCaptureDevice) {
      request, _ throws(Status) in
      .suspendCaptureDevice(
        try Cards.Code(device: request.device),
        cause: try Label(needed: request.cause, field: "cause"))
    }
    proposal(CaptureDevices.restore, requiring: .restoreCaptureDevice) {
      request, _ throws(Status) in
      .restoreCaptureDevice(
        try Cards.Code(device: request.device),
        cause: try Label(needed: request.cause, field: "cause"))
    }
    proposal(CaptureDevices.move, requiring: .moveCaptureDevice) { request, _ throws(Status) in
      .moveCaptureDevice(
        try Cards.Code(device: request.device),
        to: try Cards.Code(request.office, field: "office"))
    }

    reading(CaptureDevices.list, requiring: .listCaptureDevices) { request, _ throws(Status) in
      (
        flagged: request.flagged,
        page: try Paging(size: request.pageSize, token: request.pageToken)
      )
    } look: { asked, state, _, stamp in
      let scan = state.captureDevices.scan(from: asked.page.handle, limit: asked.page.size) {
        !asked.flagged || $0.flaggedBy != 0
      }
      return Look(
        (devices: scan.found.map { StandingDevice($0, in: state, stamp) }, next: scan.next))
    } tell: { found, _, _ in
      ListCaptureDevicesResponse(
        devices: found.devices.map(\.told), nextPageToken: String(pageToken: found.next))
    }
  }
}

/// A device as it was seen.
private struct StandingDevice: Sendable {
  let device: CaptureDevice
  let office: String
  let abandoned: UInt32

  init(_ id: CaptureDeviceID, in state: borrowing State, _ stamp: Stamp) {
    device = state.captureDevices[id]
    office = state.offices[device.office].code.text
    abandoned = state.abandonedAttempts(of: id, at: stamp)
  }

  var told: Wire.CaptureDeviceStanding {
    Wire.CaptureDeviceStanding(
      code: device.code.text, office: office, suspended: device.standing == .suspended,
      abandoned: UInt64(abandoned), poor: UInt64(device.poor),
      flaggedByEntry: device.flaggedBy)
  }
}

extension CaptureDeviceRow {
  fileprivate init(row: Wire.CaptureDevice, at path: String) throws(Status) {
    guard let key = CaptureKey(publicKey: row.publicKey) else {
      throw .malformed(.rowInvalid, field: "\(path).public_key", "no point of P-256")
    }
    self.init(
      code: try Cards.Code(row.code, field: "\(path).code"),
      office: try Cards.Code(row.office, field: "\(path).office"), key: key)
  }
}
