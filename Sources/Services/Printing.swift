internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// The personaliser: sees names and centres, never quota or phone.
  mutating func addPrinting() {
    addPrintJobs()

    longCommand(Printing.reportPrinted, requiring: .reportPrinted, on: desk.peopleLane) {
      request, desk throws(Status) in
      try requireLength(of: request.cards.count, field: "cards", atMost: 1_000)
      var prints: [PrintedNumber] = []
      for (i, print) in request.cards.enumerated() {
        let number = try CardNumber(
          print.number, field: "cards[\(i)].number", issuers: desk.issuers)
        prints.append(
          PrintedNumber(
            card: try CardID(print.card, orElse: .cardUnknown, "card"),
            number: desk.keyring.key(number), lastFour: number.lastFour.number))
      }
      return Asked(command: .reportPrinted(prints))
    } answer: { answer, told in
      guard case .cardsMoved(let cards) = answer else { return nil }
      return ReportPrintedResponse(receipt: told.receipt, cards: cards)
    }

    command(Printing.reportSpoiled, requiring: .reportSpoiled) { request, _ throws(Status) in
      let card = try CardID(request.card, orElse: .cardUnknown, "card")
      let cause = try Label(request.cause, field: "cause").text
      return Asked(command: .reportSpoiled(card, cause: cause))
    } answer: { answer, told in
      guard case .done = answer else { return nil }
      return ReportSpoiledResponse(receipt: told.receipt)
    }

    command(Printing.ship, requiring: .shipCards) { request, _ throws(Status) in
      Asked(
        command: .ship(
          try CardID.list(
            request.cards, field: "cards", atMost: 1_000, orElse: .cardUnknown, "card")))
    } answer: { answer, told in
      guard case .cardsMoved(let cards) = answer else { return nil }
      return ShipResponse(receipt: told.receipt, cards: cards)
    }
  }

  /// What waits to be printed is seen on the ledger's thread; names are opened on the people's lane.
  private mutating func addPrintJobs() {
    reading(Printing.pull, requiring: .pullPrintJobs, on: desk.peopleLane) {
      request, _ throws(Status) in
      try Paging(size: request.pageSize, token: request.pageToken)
    } look: { paging, state, _, stamp in
      let scan = state.cardsToPrint(from: paging.handle, limit: paging.size)
      let years = Int(state.policy.value(.cardValidityYears, on: stamp.date))
      let jobs = scan.found.map { PrintJob($0, in: state) }
      return Look(
        PrintQueue(
          jobs: jobs, next: scan.next,
          expiresOn: CivilDate.cardExpiry(issuedOn: stamp.date, years: years)))
    } tell: { queue, _, desk throws(Status) in
      var jobs: [Wire.PrintJob] = []
      for job in queue.jobs {
        guard let person = try desk.person(job.seal) else { continue }
        jobs.append(
          Wire.PrintJob(
            card: UInt64(job.card.number), name: person.name, centre: job.centre.text,
            expiresOn: Wire.Date(queue.expiresOn)))
      }
      return PullPrintJobsResponse(jobs: jobs, nextPageToken: String(pageToken: queue.next))
    }
  }
}

private struct PrintQueue: Sendable {
  let jobs: [PrintJob]
  let next: UInt32
  let expiresOn: CivilDate
}

/// A card to print, before its holder's name is opened.
private struct PrintJob: Sendable {
  let card: CardID
  let seal: UInt64
  let centre: Cards.Code

  init(_ id: CardID, in state: borrowing State) {
    let card = state.cards[id]
    self.card = id
    seal = state.citizens[card.citizen].seal
    centre = state.offices[card.centre].code
  }
}

extension Desk {
  /// Opens a person; nil when he was erased. On the people's lane only.
  func person(_ seal: UInt64) throws(Status) -> Profile? {
    do {
      return try people.open(person: seal)
    } catch {
      throw .peopleUnavailable
    }
  }

  /// Seals people, durable when it returns. A failure ends the process, as after any failed sync. On the people's lane
  /// only.
  func sealed(_ profiles: [Profile]) throws(Status) -> [SealedPerson] {
    do {
      return try people.seal(people: profiles)
    } catch {
      peopleFault(error)
      throw .peopleUnavailable
    }
  }
}
