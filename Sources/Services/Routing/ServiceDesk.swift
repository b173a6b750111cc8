public import Cards
public import Ledger

/// All services over one ledger: the only place that knows both what the law answers and what the wire says.
///
/// The process registers every route with its transport, calls `flush` after each burst of calls, and flips `health`
/// first when it drains.
public struct ServiceDesk: Sendable {
  /// Unary methods; all run on the event loop and none waits there.
  public let routes: [Route]
  /// Server-streaming methods.
  public let watches: [WatchRoute]
  /// How the services are, for whoever asks.
  public let health: Health
  private let desk: Desk

  public init(_ parts: Parts) {
    let desk = Desk(parts)
    var table = RouteTable(desk)
    table.addRegistry()
    table.addApprovals()
    table.addImports()
    table.addPrinting()
    table.addCollection()
    table.addNotices()
    table.addAnnouncements()
    table.addPolicies()
    table.addBread()
    table.addLegacyCards()
    table.addPayments()
    table.addAccounts()
    table.addPins()
    table.addCaptureDevices()
    table.addEnrolments()
    table.addVerification()
    table.addRation()
    table.addPrices()
    table.addGrants()
    table.addHistory()
    table.addSettlements()
    table.addOperator()
    table.addReceipts()
    let health = Health(services: table.services)
    table.add(health)
    self.health = health
    self.desk = desk
    routes = table.routes
    watches = table.watches
  }

  /// Counts a refusal by the transport, before any service saw the call.
  public func count(refusal reason: String, socket: String, uid: UInt32) {
    guard let role = Role(socket: socket) else { return }
    desk.ledger.count(refusal: reason, of: Peer(role: role, uid: uid))
  }

  /// Hands what a burst of calls asked to the ledger. Call it once the burst's handlers have run.
  public func flush() { desk.burst.flush(to: desk.ledger) }
}

extension ServiceDesk {
  /// What the services are made of.
  public struct Parts: Sendable {
    public var ledger: any LedgerDesk
    public var keyring: Keyring
    public var people: any PeopleKeeping
    public var history: any HistoryReading
    /// What receipts say of the ledger.
    public var name: LedgerName
    /// Whose cards are taken.
    public var issuers: [IssuerPrefix]
    /// The daemon's version.
    public var version: String
    /// The instant at which it is 07:00 in Cairo on a date: where a rehearsal's clock is driven to.
    public var sevenInCairo: @Sendable (CivilDate) -> Instant
    /// Asks the ledger how it does; tells on any thread.
    public var status: @Sendable (@escaping @Sendable (LedgerStatus) -> Void) -> Void
    /// Told when people could not be kept: the process has to end, as after any failed sync.
    public var peopleFault: @Sendable (any Error) -> Void
    public var peopleLane: Lane = .serial("people")
    public var historyLane: Lane = .serial("history")
    /// Where fingerprints are compared. A comparison takes up to 20 ms, so that the last in it waits a second and more.
    public var printLane: Lane = .serial("prints", waiting: 64)
    /// What compares fingerprints.
    public var matcher: any PrintMatching = MinutiaMatching()
    /// Sixty-four bits that nobody can guess, for nonces and salts.
    public var chance: @Sendable () -> UInt64 = {
      var source = SystemRandomNumberGenerator()
      return source.next()
    }

    /// `issuers` defaults to the rehearsal's 40000000, which no bank has.
    public init(
      ledger: any LedgerDesk, keyring: Keyring, people: any PeopleKeeping,
      history: any HistoryReading, name: LedgerName, issuers: [IssuerPrefix] = [.rehearsal],
      version: String, sevenInCairo: @escaping @Sendable (CivilDate) -> Instant,
      status: @escaping @Sendable (@escaping @Sendable (LedgerStatus) -> Void) -> Void,
      peopleFault: @escaping @Sendable (any Error) -> Void
    ) {
      self.ledger = ledger
      self.keyring = keyring
      self.people = people
      self.history = history
      self.name = name
      self.issuers = issuers
      self.version = version
      self.sevenInCairo = sevenInCairo
      self.status = status
      self.peopleFault = peopleFault
    }
  }
}

/// What receipts say of the ledger they come from.
public struct LedgerName: Sendable, Hashable {
  /// 16 bytes.
  public let ledger: [UInt8]
  public let epoch: UInt32
  public let isRehearsal: Bool

  public init(ledger: [UInt8], epoch: UInt32, isRehearsal: Bool) {
    self.ledger = ledger
    self.epoch = epoch
    self.isRehearsal = isRehearsal
  }
}

extension IssuerPrefix {
  /// The rehearsal's issuer: 40000000.
  public static let rehearsal = IssuerPrefix("40000000")!
}
