import Cards

extension EntryDice {
  mutating func office() -> Office {
    Office(code: code(), kind: one(), governorate: any(), name: label())
  }

  mutating func outlet() -> Outlet {
    Outlet(code: code(), kind: one(), governorate: any(), name: label())
  }

  mutating func announcement() -> Announcement {
    Announcement(governorate: any(), service: one(), effectiveFrom: date())
  }

  mutating func policyValue() -> PolicyValue {
    PolicyValue(one(), value: any(), effectiveFrom: date())
  }

  mutating func good() -> Good {
    Good(
      item: code(), name: label(), unit: label(), pricePiastres: any(), effectiveFrom: date())
  }

  mutating func grant() -> Grant {
    Grant(
      governorate: any(), amountPiastres: any(), from: Month(containing: date()),
      through: Month(containing: date()))
  }

  mutating func rationValue() -> RationValue {
    RationValue(pointsPiastres: any(), grantPiastres: any(), monthPiastres: any())
  }

  mutating func act() -> Act {
    one(of: [
      .setPrices(list(3) { $0.good() }), .announceGrant(grant()),
      .registerOffices(list(3) { $0.office() }), .registerOutlets(list(3) { $0.outlet() }),
      .registerDevices(
        list(3) { DeviceRow(code: $0.code(), outlet: $0.code(), uid: $0.any()) }),
      .registerClerks(
        list(3) {
          ClerkRow(
            uid: $0.any(), role: $0.one(), office: $0.chance(2) ? nil : $0.code(),
            name: $0.label())
        }),
      .announce(announcement()), .setPolicy(policyValue()),
      .approveImport(handle(), rows: any(), digest: digest()),
      .reinstateLegacyCard(handle(), cause: label()),
      .destroyCards(list(9) { $0.handle() }, witness: label()),
      .registerCaptureDevices(
        list(3) { CaptureDeviceRow(code: $0.code(), office: $0.code(), key: $0.captureKey()) }),
      .suspendCaptureDevice(code(), cause: label()),
      .restoreCaptureDevice(code(), cause: label()), .moveCaptureDevice(code(), to: code()),
    ])
  }

  mutating func answer() -> Answer {
    let place = CollectionPlace(
      office: handle(), from: date(), until: date(), life: life(), windowStarted: chance(2))
    let bread = BreadDrawn(
      loaves: any(), pricePiastres: any(), leftToday: any(), leftThisMonth: any(),
      persons: any(), legacyRetired: chance(2), outlet: handle(), lastFour: any())
    let goods = GoodsDrawn(
      lines: list(5) {
        PricedLine(good: $0.handle(), quantity: $0.any(), pricePiastres: $0.any())
      },
      drawn: rationValue(), left: rationValue(), excessPiastres: any(), persons: any(),
      legacyRetired: chance(2), outlet: handle(), lastFour: any())
    return one(of: [
      .goodsDrawn(goods), .goodsReversed(rationValue(), excessPiastres: any(), entry: any()),
      .done, .proposed(handle(), digest: digest(), expiresOn: date()), .approved(changed: any()),
      .importOpened(handle()), .importStaged(rows: any(), households: any(), digest: digest()),
      .cardsRequested(cards: any(), cursor: any()), .cardRequested(handle()),
      .cardsMoved(any()), .shipmentReceived(cards: any(), notices: any()),
      .noticesReported(notices: any(), windows: any()),
      .delivered(expiresOn: date(), carriesRation: chance(2)), .place(place),
      .breadDrawn(bread), .breadReversed(loaves: any(), pricePiastres: any(), entry: any()),
      .dayClosed(settlement()), .swept(next: any()), .money(moneyAnswer()),
      .visitOpened(verification: any()),
      .fingerEnrolled(
        FingerEnrolled(finger: finger(), replaced: chance(2) ? 0 : finger(), fingers: any())),
      .fingerVerified(
        FingerVerified(
          finger: finger(), comparison: comparison(),
          validUntil: Instant(unixNanoseconds: any()), lastFour: any())),
      .verificationBegun(
        VerificationBegun(
          nonce: digest(), expires: Instant(unixNanoseconds: any()),
          fingers: list(10) { $0.finger() }, attemptsLeft: any())),
    ])
  }

  mutating func tally() -> Tally {
    Tally(
      count: any(), loaves: any(), cashPiastres: any(), valuePiastres: any(),
      moneyPiastres: any())
  }

  mutating func settlement() -> Settlement {
    var totals = SettlementTotals()
    for line in SettlementLine.allCases where chance(2) { totals[line] = tally() }
    return Settlement(
      outlet: handle(), number: any(), day: date().daysSince1970, sequence: any(),
      totals: totals, subsidyPerLoafPiastres: any())
  }
}
