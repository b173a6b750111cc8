/// A capture device to register, as the ministry writes it.
public struct CaptureDeviceRow: Hashable, Sendable {
  public let code: Code
  public let office: Code
  public let key: CaptureKey

  public init(code: Code, office: Code, key: CaptureKey) {
    self.code = code
    self.office = office
    self.key = key
  }
}

extension State {
  /// New devices, each with a code and a key that no other has: two with one key would vouch for each other.
  func registering(_ rows: [CaptureDeviceRow]) throws(Refusal) -> [Event] {
    var codes: Set<Code> = []
    var keys = Set(captureDevices.handles.map { captureDevices[$0].key })
    var events: [Event] = []
    for row in rows {
      guard captureDevice(code: row.code) == nil, codes.insert(row.code).inserted else {
        throw Refusal(.captureDeviceExists, "device", row.code.text)
      }
      guard keys.insert(row.key).inserted else {
        throw Refusal(.captureKeyTaken, "device", row.code.text)
      }
      let id = CaptureDeviceID(captureDevices.next.number + UInt32(events.count))
      let device = CaptureDevice(
        code: row.code, office: try captureOffice(row.office), key: row.key)
      events.append(.captureDeviceRegistered(id, device))
    }
    return events
  }

  func suspending(_ code: Code, cause: Label) throws(Refusal) -> [Event] {
    let id = try knownCaptureDevice(code)
    guard captureDevices[id].standing == .inOrder else {
      throw Refusal(.captureDeviceSuspended, "device", code.text)
    }
    return [.captureDeviceSuspended(id, cause: cause)]
  }

  /// Lets a device work again, or takes its flag off.
  func restoring(_ code: Code, cause: Label) throws(Refusal) -> [Event] {
    let id = try knownCaptureDevice(code)
    guard captureDevices[id].standing == .suspended || captureDevices[id].flaggedBy != 0 else {
      throw Refusal(.captureDeviceInOrder, "device", code.text)
    }
    return [.captureDeviceRestored(id, cause: cause)]
  }

  func moving(_ code: Code, to office: Code) throws(Refusal) -> [Event] {
    let id = try knownCaptureDevice(code)
    return [.captureDeviceMoved(id, to: try captureOffice(office))]
  }

  private func knownCaptureDevice(_ code: Code) throws(Refusal) -> CaptureDeviceID {
    guard let id = captureDevice(code: code) else {
      throw Refusal(.captureDeviceUnknown, "device", code.text)
    }
    return id
  }

  private func captureOffice(_ code: Code) throws(Refusal) -> OfficeID {
    guard let office = office(code: code) else {
      throw Refusal(.officeUnknown, "office", code.text)
    }
    return office
  }
}

// MARK: At the counter

extension State {
  /// The device whose capture a clerk brings: known, not suspended, and standing where he works.
  func captureDevice(
    _ code: Code, of caller: Caller
  ) throws(Refusal) -> CaptureDeviceID {
    let id = try knownCaptureDevice(code)
    guard captureDevices[id].standing == .inOrder else {
      throw Refusal(.captureDeviceSuspended, "device", code.text)
    }
    guard !caller.office.isNone, captureDevices[id].office == caller.office else {
      throw Refusal(.captureDeviceMoved, "device", code.text)
    }
    return id
  }

  /// The events by which attempts that were left end, each counted against its device (never against the citizen).
  func leaving(_ ids: some Sequence<AttemptID>, on today: CivilDate) -> [Event] {
    ids.filter { attempts[$0].state == .open }.flatMap { id -> [Event] in
      [.attemptClosed(id, .abandoned), abandoned(by: attempts[id].device, on: today)]
    }
  }

  private func abandoned(by id: CaptureDeviceID, on today: CivilDate) -> Event {
    let device = captureDevices[id]
    let before = device.countedDay == today.daysSince1970 ? device.abandonedOfDay : 0
    let ofDay = before == .max ? before : before + 1
    let isOver = Int64(ofDay) > policy.value(.verificationAbandonedPerDay, on: today)
    return .captureAbandoned(
      id, on: today, ofDay: ofDay, total: device.abandoned &+ 1,
      flagged: isOver && device.flaggedBy == 0)
  }

  /// Attempts that a device left, ever, with one that is stale by now.
  public func abandonedAttempts(of id: CaptureDeviceID, at stamp: Stamp) -> UInt32 {
    let isLeft = attemptIndex.open[id].map { attempts[$0].validUntil < stamp.instant } ?? false
    return captureDevices[id].abandoned + (isLeft ? 1 : 0)
  }
}
