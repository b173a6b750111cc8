internal import Cards
internal import Messages

extension Written.Act {
  init(_ act: Cards.Act) { self.init(act: Act(act)) }
}

extension Written.Act.Act {
  init(_ act: Cards.Act) {
    switch act {
    case .registerOffices(let rows):
      self = .registerOffices(
        Written.OfficeRows(offices: rows.map { Written.OfficeRegistered(.none, $0) }))
    case .registerOutlets(let rows):
      self = .registerOutlets(
        Written.OutletRows(outlets: rows.map { Written.OutletRegistered(.none, $0) }))
    case .registerDevices(let rows):
      self = .registerDevices(Written.DeviceRows(devices: rows.map { Written.DeviceRow($0) }))
    case .registerClerks(let rows):
      self = .registerClerks(Written.ClerkRows(clerks: rows.map { Written.ClerkRow($0) }))
    case .announce(let announcement):
      self = .announce(Written.ServiceAnnounced(.none, announcement))
    case .setPolicy(let value): self = .setPolicy(Written.PolicySet(.none, value))
    case .approveImport(let id, let rows, let digest):
      self = .approveImport(
        Written.ImportToApprove(import: id.number, rows: rows, digest: digest.bytes))
    case .reinstateLegacyCard(let household, let cause):
      self = .reinstateLegacyCard(
        Written.LegacyReinstatement(household: household.number, cause: cause.text))
    case .destroyCards(let cards, let witness):
      self = .destroyCards(
        Written.Destruction(cards: cards.map(\.number), witness: witness.text))
    case .registerCaptureDevices(let rows):
      self = .registerCaptureDevices(
        Written.CaptureDeviceRows(devices: rows.map { Written.CaptureDeviceRow($0) }))
    case .suspendCaptureDevice(let code, let cause):
      self = .suspendCaptureDevice(
        Written.CaptureDeviceNamed(code: code.text, cause: cause.text))
    case .restoreCaptureDevice(let code, let cause):
      self = .restoreCaptureDevice(
        Written.CaptureDeviceNamed(code: code.text, cause: cause.text))
    case .moveCaptureDevice(let code, let office):
      self = .moveCaptureDevice(
        Written.CaptureDeviceRow(code: code.text, office: office.text))
    case .setPrices(let rows):
      self = .setPrices(Written.PriceRows(prices: rows.map { Written.GoodPriced(.none, $0) }))
    case .announceGrant(let grant): self = .announceGrant(Written.GrantAnnounced(.none, grant))
    }
  }
}

extension Cards.Act {
  init(_ written: Written.Act, in reading: EntryReading) throws(EntryFault) {
    switch try reading.some(written.act, "Act.act") {
    case .registerOffices(let it):
      self = .registerOffices(
        try it.offices.map { (row) throws(EntryFault) in try Office(row, in: reading) })
    case .registerOutlets(let it):
      self = .registerOutlets(
        try it.outlets.map { (row) throws(EntryFault) in try Outlet(row, in: reading) })
    case .registerDevices(let it):
      self = .registerDevices(
        try it.devices.map { (row) throws(EntryFault) in try DeviceRow(row, in: reading) })
    case .registerClerks(let it):
      self = .registerClerks(
        try it.clerks.map { (row) throws(EntryFault) in try ClerkRow(row, in: reading) })
    case .announce(let it): self = .announce(try Announcement(it, in: reading))
    case .setPolicy(let it): self = .setPolicy(try PolicyValue(it, in: reading))
    case .approveImport(let it):
      self = .approveImport(
        ImportID(it.import), rows: it.rows,
        digest: try reading.digest(it.digest, "ImportToApprove.digest"))
    case .reinstateLegacyCard(let it):
      self = .reinstateLegacyCard(
        HouseholdID(it.household),
        cause: try reading.label(it.cause, "LegacyReinstatement.cause"))
    case .destroyCards(let it):
      self = .destroyCards(
        it.cards.map { CardID($0) },
        witness: try reading.label(it.witness, "Destruction.witness"))
    case .registerCaptureDevices(let it):
      self = .registerCaptureDevices(
        try it.devices.map { (row) throws(EntryFault) in
          try CaptureDeviceRow(row, in: reading)
        })
    case .suspendCaptureDevice(let it):
      self = .suspendCaptureDevice(
        try reading.code(it.code, "CaptureDeviceNamed.code"),
        cause: try reading.label(it.cause, "CaptureDeviceNamed.cause"))
    case .restoreCaptureDevice(let it):
      self = .restoreCaptureDevice(
        try reading.code(it.code, "CaptureDeviceNamed.code"),
        cause: try reading.label(it.cause, "CaptureDeviceNamed.cause"))
    case .moveCaptureDevice(let it):
      self = .moveCaptureDevice(
        try reading.code(it.code, "CaptureDeviceRow.code"),
        to: try reading.code(it.office, "CaptureDeviceRow.office"))
    case .setPrices(let it):
      self = .setPrices(
        try it.prices.map { (row) throws(EntryFault) in try Good(row, in: reading) })
    case .announceGrant(let it): self = .announceGrant(try Grant(it, in: reading))
    }
  }
}
