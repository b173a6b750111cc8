import Messages
import Office
import Testing

@testable import unicard_ministry

@Suite struct MinistryTests {
  let daemon = FakeDaemon()

  func run(_ arguments: String..., input: String = "") -> Sitting {
    Sitting("ministry", Ministry.self, with: daemon, arguments + ["--json"], input: input)
  }

  @Test func `R57 offices are registered from a file, five hundred a proposal`() throws {
    daemon.on(Registry.registerOffices) { _ in Sample.proposed }
    var list = "code,kind,name_ar,name_en,governorate\n"
    for number in 1000..<1700 { list += "P\(number),post,مكتب,Office,٠٣\n" }
    let file = PaperFile(list)
    let sitting = run("register", "offices", file.path)
    #expect(sitting.ending == .done)
    #expect(sitting.output.split(separator: "\n").count == 2)
    let asked = try daemon.requests(of: Registry.registerOffices)
    #expect(asked.map(\.offices.count) == [500, 200])
    let first = Wire.Office(code: "P1000", kind: .post, governorate: 3, name: "مكتب")
    #expect(asked.first?.offices.first == first)
    #expect(Set(asked.map(\.requestId)).count == 2)
  }

  @Test func `outlets, devices and clerks are registered from their files`() throws {
    daemon.on(Registry.registerOutlets) { _ in Sample.proposed }
    daemon.on(Registry.registerDevices) { _ in Sample.proposed }
    daemon.on(Registry.registerClerks) { _ in Sample.proposed }
    let outlets = PaperFile(
      "governorate,code,kind,name_en,name_ar\n3,B0001,bakery,Nour,مخبز النور\n")
    #expect(run("register", "outlets", outlets.path).ending == .done)
    let devices = PaperFile("code,outlet,uid\nD0001,B0001,1203\n")
    #expect(run("register", "devices", devices.path).ending == .done)
    let clerks = PaperFile("uid,role,office,name\n1204,post,P001,Mona\n1205,sms,,Gateway\n")
    #expect(run("register", "clerks", clerks.path).ending == .done)
    let outlet = Wire.Outlet(code: "B0001", kind: .bakery, governorate: 3, name: "مخبز النور")
    #expect(try daemon.requests(of: Registry.registerOutlets).map(\.outlets) == [[outlet]])
    let device = Wire.Device(code: "D0001", outlet: "B0001", uid: 1203)
    #expect(try daemon.requests(of: Registry.registerDevices).map(\.devices) == [[device]])
    #expect(
      try daemon.requests(of: Registry.registerClerks).map(\.clerks) == [
        [
          Wire.Clerk(uid: 1204, role: .post, office: "P001", name: "Mona"),
          Wire.Clerk(uid: 1205, role: .sms, office: "", name: "Gateway"),
        ]
      ])
  }

  @Test func `wrong lines of a list are told together and nothing is sent`() {
    let clerks = PaperFile(
      """
      uid,role,office,name
      x,post,P001,Mona
      1204,post,,Mona
      1204,boss,P001,Mona
      1204,post,P 001,Mona
      1204,post,P001,
      """)
    let page = pages("ministry", Ministry.self, with: daemon, ["register", "clerks", clerks.path])
    expectGolden(page.replacing(clerks.path, with: "FILE"), "register-broken")
    #expect(daemon.asked.isEmpty)
  }

  @Test func `R68 a service is announced for a governorate from a day`() throws {
    daemon.on(Announcements.announce) { _ in Sample.proposed }
    let arguments = [
      "announce", "--governorate", "٠٣", "--service", "ration", "--from", "2026-12-01",
    ]
    expectGolden(pages("ministry", Ministry.self, with: daemon, arguments), "announce")
    let asked = try #require(try daemon.requests(of: Announcements.announce).first)
    #expect(asked.governorate == 3 && asked.service == .ration)
    #expect(asked.effectiveFrom == Wire.Date(year: 2026, month: 12, day: 1))
  }

  @Test func `policy is read whole or by key, and set from a day`() throws {
    daemon.on(Policies.get) { _ in
      GetPolicyResponse(values: [
        Wire.PolicyValue(key: "bread.price_piastres", value: 20, effectiveFrom: Sample.april),
        Wire.PolicyValue(key: "pin.length", value: 4, effectiveFrom: Sample.april),
      ])
    }
    daemon.on(Policies.set) { _ in Sample.proposed }
    expectGolden(pages("ministry", Ministry.self, with: daemon, ["policy", "get"]), "policy")
    #expect(run("policy", "get", "pin.length").output.split(separator: "\n").count == 1)
    let unknown = run("policy", "get", "pin.colour")
    #expect(unknown.ending == .refused && unknown.output.contains("POLICY_UNKNOWN"))
    #expect(
      run("policy", "set", "bread.price_piastres", "25", "--from", "1/1/2027").ending == .done)
    let asked = try #require(try daemon.requests(of: Policies.set).first)
    #expect(asked.key == "bread.price_piastres" && asked.value == 25)
    #expect(asked.effectiveFrom == Wire.Date(year: 2027, month: 1, day: 1))
  }

  @Test func `R54 cards are requested batch after batch until nobody is left`() throws {
    daemon.on(Messages.Collection.requestBatch) { request in
      let next: [UInt64: UInt64] = [0: 700, 700: 1400]
      return RequestBatchResponse(
        receipt: Sample.receipt(), cards: UInt64(request.limit),
        cursor: next[request.cursor] ?? 0)
    }
    let arguments = ["cards", "request", "--governorate", "03"]
    expectGolden(pages("ministry", Ministry.self, with: daemon, arguments), "cards-request")
    let asked = try daemon.requests(of: Messages.Collection.requestBatch)
    #expect(asked.prefix(3).map(\.cursor) == [0, 700, 1400])
  }

  @Test func `no more cards are requested than the limit says`() throws {
    daemon.on(Messages.Collection.requestBatch) { request in
      RequestBatchResponse(
        receipt: Sample.receipt(), cards: UInt64(request.limit), cursor: request.cursor + 1)
    }
    let sitting = run("cards", "request", "--governorate", "3", "--limit", "620")
    #expect(sitting.output.contains("\"cards\":620,\"complete\":false"))
    let asked = try daemon.requests(of: Messages.Collection.requestBatch)
    #expect(asked.map(\.limit) == [500, 120])
  }

  @Test func `an old card is named on standard input, never in the command`() throws {
    daemon.on(LegacyCards.status) { _ in
      LegacyStatusResponse(retired: true, retiredByEntry: 99)
    }
    daemon.on(LegacyCards.reinstate) { _ in Sample.proposed }
    let number = "٠٣٠٠٠٠٠٠٠٠٠١\n"
    let page = pages("ministry", Ministry.self, with: daemon, ["legacy", "status"], input: number)
    expectGolden(page, "legacy-status")
    let asked = try #require(try daemon.requests(of: LegacyCards.status).first)
    #expect(asked.legacyCard == Array("030000000001".utf8))
    #expect(run("legacy", "reinstate", "--cause", "C-2", input: number).ending == .done)
    #expect(run("legacy", "status").output.contains("INPUT_ENDED"))
    #expect(run("legacy", "status", "030000000001").ending == .usage)
  }

  @Test func `a card's history is read page by page as far as asked`() throws {
    daemon.on(History.card) { request in
      HistoryResponse(
        lines: (0..<UInt64(request.pageSize)).map { place in
          Wire.HistoryLine(
            entry: 900 - place, instantUnixNanos: 1_775_027_109_000_000_123,
            method: "Bread/Dispense", refused: place == 0 ? "QUOTA_EXCEEDED" : "",
            loaves: place == 0 ? 0 : 20, place: "B0001")
        }, nextPageToken: "more")
    }
    let arguments = ["history", "card", "5", "--limit", "2"]
    expectGolden(pages("ministry", Ministry.self, with: daemon, arguments), "history-card")
    #expect(try daemon.requests(of: History.card).allSatisfy { $0.card == 5 })
  }

  @Test func `an outlet's day is told with its totals`() throws {
    daemon.on(History.outletDay) { _ in
      OutletDayResponse(draws: 310, loaves: 6200, reversals: 2, refusals: 11, throughEntry: 4711)
    }
    let arguments = ["outlet-day", "B0001", "--date", "2026-04-01"]
    expectGolden(pages("ministry", Ministry.self, with: daemon, arguments), "outlet-day")
    #expect(try daemon.requests(of: History.outletDay).first?.outlet == "B0001")
  }
}
