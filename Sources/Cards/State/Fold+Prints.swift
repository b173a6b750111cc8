extension State {
  /// Folds what concerns cards and fingers.
  mutating func foldPrints(_ event: Event, entry: UInt64) {
    switch event {
    case .captureDeviceRegistered, .captureDeviceSuspended, .captureDeviceRestored,
      .captureDeviceMoved, .captureAbandoned, .capturePoor:
      foldCaptureDevice(event, entry: entry)
    case .attemptBegun, .attemptClosed, .printCompared, .matchUsed:
      foldAttempt(event, entry: entry)
    case .fingerRecorded(let id, let enrolment):
      enrolments.change(id, entry: entry) { $0 = enrolment }
    case .cardEnrolled(let id, let enrolment):
      changeCard(id, entry) { $0.enrolment = enrolment }
    case .printRefused(let id, let wrong): changeCard(id, entry) { $0.wrongPrints = wrong }
    case .printAccepted(let id): changeCard(id, entry) { $0.wrongPrints = 0 }
    case .cardLockedOut(let id): changeCard(id, entry) { $0.life = .stopped(.fingerprint) }
    case .wrongPrintsCounted(let id, let citizen, let total):
      wrongPrints.change(id, entry: entry) { $0 = WrongPrints(citizen: citizen, total: total) }
      wrongPrintsByCitizen[citizen] = id
    default: preconditionFailure("Not about a print.")
    }
  }

  private mutating func foldCaptureDevice(_ event: Event, entry: UInt64) {
    switch event {
    case .captureDeviceRegistered(let id, let device):
      captureDevices.change(id, entry: entry) { $0 = device }
      index(captureDevice: id)
    case .captureDeviceSuspended(let id, _):
      captureDevices.change(id, entry: entry) { $0.standing = .suspended }
    case .captureDeviceRestored(let id, _):
      captureDevices.change(id, entry: entry) {
        $0.standing = .inOrder
        $0.flaggedBy = 0
      }
    case .captureDeviceMoved(let id, let office):
      captureDevices.change(id, entry: entry) { $0.office = office }
    case .captureAbandoned(let id, let day, let ofDay, let total, let isFlagged):
      captureDevices.change(id, entry: entry) {
        $0.countedDay = day.daysSince1970
        $0.abandonedOfDay = ofDay
        $0.abandoned = total
        if isFlagged { $0.flaggedBy = entry }
      }
    case .capturePoor(let id, let total):
      captureDevices.change(id, entry: entry) { $0.poor = total }
    default: preconditionFailure("Not about a capture device.")
    }
  }

  private mutating func foldAttempt(_ event: Event, entry: UInt64) {
    switch event {
    case .attemptBegun(let id, let attempt):
      let replaced = attempts.contains(id) ? attempts[id] : .empty
      attempts.change(id, entry: entry) { $0 = attempt }
      // Unchanged where the page's image was past this entry already, and then the index is right too.
      guard attempts[id].entry != replaced.entry else { break }
      attemptIndex.fill(id, with: attempt, inPlaceOf: replaced.entry == 0 ? nil : replaced)
    case .attemptClosed(let id, let state):
      attempts.change(id, entry: entry) { $0.state = state }
      attemptIndex.note(id, attempts[id])
    case .printCompared(let id, let verdict):
      attempts.change(id, entry: entry) { $0.end(verdict, by: entry) }
      attemptIndex.note(id, attempts[id])
    case .matchUsed(let id):
      attempts.change(id, entry: entry) { $0.usedBy = entry }
    default: preconditionFailure("Not about an attempt.")
    }
  }
}
