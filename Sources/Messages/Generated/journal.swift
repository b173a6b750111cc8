// Generated from proto/journal.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages

extension Written {
  /// The public part of an entry: all that a receipt shows. It names no person.
  public struct Facts: Sendable, Hashable {
    /// The entry's number, from 1 without gaps.
    public var number: UInt64
    /// The ledger's epoch.
    public var epoch: UInt32
    /// When it was decided, Unix time in nanoseconds.
    public var instantUnixNanos: Int64
    /// The same moment's civil date.
    public var day: Int32
    /// What was asked, as Service/Method.
    public var method: String
    /// Why it was refused; absent when it was granted.
    public var refused: Written.Refused?
    /// What was granted; absent when it was refused.
    public var granted: Written.Granted?
    /// True in a rehearsal ledger.
    public var rehearsal: Bool

    /// Every field left out is as proto3 leaves it out.
    public init(
      number: UInt64 = 0,
      epoch: UInt32 = 0,
      instantUnixNanos: Int64 = 0,
      day: Int32 = 0,
      method: String = "",
      refused: Written.Refused? = nil,
      granted: Written.Granted? = nil,
      rehearsal: Bool = false
    ) {
      self.number = number
      self.epoch = epoch
      self.instantUnixNanos = instantUnixNanos
      self.day = day
      self.method = method
      self.refused = refused
      self.granted = granted
      self.rehearsal = rehearsal
    }
  }
}

extension Written {
  /// A refusal.
  public struct Refused: Sendable, Hashable {
    /// The stable reason.
    public var reason: String
    /// What the clerk was told besides.
    public var facts: [Written.NamedValue]

    /// Every field left out is as proto3 leaves it out.
    public init(
      reason: String = "",
      facts: [Written.NamedValue] = []
    ) {
      self.reason = reason
      self.facts = facts
    }
  }
}

extension Written {
  /// A named value.
  public struct NamedValue: Sendable, Hashable {
    /// The name, snake_case.
    public var name: String
    /// The value as text.
    public var value: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      name: String = "",
      value: String = ""
    ) {
      self.name = name
      self.value = value
    }
  }
}

extension Written {
  /// What a granted command answered.
  public struct Granted: Sendable, Hashable {
    /// One kind of answer.
    public enum Answer: Sendable, Hashable {
      /// Nothing to say but that it is done.
      case done(Written.Empty)
      /// A proposal was made.
      case proposed(Written.ProposalMade)
      /// An act was carried out, changing so many things.
      case approved(UInt64)
      /// An import was opened, by handle.
      case importOpened(UInt32)
      /// Rows were staged.
      case importStaged(Written.RowsStaged)
      /// Cards were requested.
      case cardsRequested(Written.CardsRequested)
      /// One card was requested, by handle.
      case cardRequested(UInt32)
      /// So many cards moved.
      case cardsMoved(UInt64)
      /// Cards arrived.
      case shipmentReceived(Written.ShipmentReceived)
      /// Notices were reported.
      case noticesReported(Written.NoticesReported)
      /// A card was handed over.
      case delivered(Written.CardHandedOver)
      /// A citizen was told place and dates.
      case place(Written.PlaceTold)
      /// Bread was drawn.
      case breadDrawn(Written.BreadDrawn)
      /// A draw was taken back.
      case breadReversed(Written.BreadReversed)
      /// A sweep goes on from that handle; 0 when it is through.
      case swept(UInt32)
      /// Money was paid.
      case moneyPaid(Written.MoneyPaid)
      /// An amount is held.
      case moneyHeld(Written.MoneyHeld)
      /// A hold was captured.
      case holdCaptured(Written.HoldCaptured)
      /// Money went back, or is free again.
      case moneyReturned(Written.MoneyReturned)
      /// A machine moved cash.
      case cashMoved(Written.CashMoved)
      /// Money came in.
      case moneyCredited(Written.MoneyCredited)
      /// A balance was told.
      case balanceTold(Written.BalanceTold)
      /// A PIN was set.
      case pinSet(Written.PinSet)
      /// A verification was begun.
      case verificationBegun(Written.VerificationBegun)
      /// A finger was verified.
      case fingerVerified(Written.FingerVerified)
      /// A finger was enrolled.
      case fingerEnrolled(Written.FingerEnrolled)
      /// A visit was opened with the verification of that entry.
      case visitOpened(UInt64)
      /// An outlet's day was closed.
      case dayClosed(Written.SettlementClosed)
      /// Ration goods were drawn.
      case goodsDrawn(Written.GoodsDrawn)
      /// A draw of goods was taken back.
      case goodsReversed(Written.GoodsReversed)
    }

    /// One kind of answer.
    public var answer: Answer?

    /// Every field left out is as proto3 leaves it out.
    public init(
      answer: Answer? = nil
    ) {
      self.answer = answer
    }
  }
}

extension Written {
  /// Money paid, as the receipt shows it.
  public struct MoneyPaid: Sendable, Hashable {
    /// How much, in piastres.
    public var amountPiastres: Int64
    /// The outlet, by handle.
    public var outlet: UInt32
    /// Last four digits of the card; none where the account paid.
    public var lastFour: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      amountPiastres: Int64 = 0,
      outlet: UInt32 = 0,
      lastFour: UInt32 = 0
    ) {
      self.amountPiastres = amountPiastres
      self.outlet = outlet
      self.lastFour = lastFour
    }
  }
}

extension Written {
  /// Money held, as the receipt shows it.
  public struct MoneyHeld: Sendable, Hashable {
    /// How much, in piastres.
    public var amountPiastres: Int64
    /// Last day.
    public var expiresDay: Int32
    /// The outlet, by handle.
    public var outlet: UInt32
    /// Last four digits of the card.
    public var lastFour: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      amountPiastres: Int64 = 0,
      expiresDay: Int32 = 0,
      outlet: UInt32 = 0,
      lastFour: UInt32 = 0
    ) {
      self.amountPiastres = amountPiastres
      self.expiresDay = expiresDay
      self.outlet = outlet
      self.lastFour = lastFour
    }
  }
}

extension Written {
  /// A capture, as the receipt shows it.
  public struct HoldCaptured: Sendable, Hashable {
    /// How much, in piastres.
    public var amountPiastres: Int64
    /// What of the hold is free again.
    public var releasedPiastres: Int64
    /// The hold's entry.
    public var hold: UInt64
    /// The outlet, by handle.
    public var outlet: UInt32
    /// Last four digits of the card.
    public var lastFour: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      amountPiastres: Int64 = 0,
      releasedPiastres: Int64 = 0,
      hold: UInt64 = 0,
      outlet: UInt32 = 0,
      lastFour: UInt32 = 0
    ) {
      self.amountPiastres = amountPiastres
      self.releasedPiastres = releasedPiastres
      self.hold = hold
      self.outlet = outlet
      self.lastFour = lastFour
    }
  }
}

extension Written {
  /// Money that went back, as the receipt shows it.
  public struct MoneyReturned: Sendable, Hashable {
    /// How much, in piastres.
    public var amountPiastres: Int64
    /// The entry that it belongs to.
    public var original: UInt64
    /// The outlet, by handle.
    public var outlet: UInt32
    /// Last four digits of the card.
    public var lastFour: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      amountPiastres: Int64 = 0,
      original: UInt64 = 0,
      outlet: UInt32 = 0,
      lastFour: UInt32 = 0
    ) {
      self.amountPiastres = amountPiastres
      self.original = original
      self.outlet = outlet
      self.lastFour = lastFour
    }
  }
}

extension Written {
  /// Cash at a machine, as the receipt shows it.
  public struct CashMoved: Sendable, Hashable {
    /// How much, in piastres.
    public var amountPiastres: Int64
    /// What is on the account now.
    public var balancePiastres: Int64
    /// What of that is held.
    public var heldPiastres: Int64
    /// The outlet, by handle.
    public var outlet: UInt32
    /// Last four digits of the card.
    public var lastFour: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      amountPiastres: Int64 = 0,
      balancePiastres: Int64 = 0,
      heldPiastres: Int64 = 0,
      outlet: UInt32 = 0,
      lastFour: UInt32 = 0
    ) {
      self.amountPiastres = amountPiastres
      self.balancePiastres = balancePiastres
      self.heldPiastres = heldPiastres
      self.outlet = outlet
      self.lastFour = lastFour
    }
  }
}

extension Written {
  /// Money that came in.
  public struct MoneyCredited: Sendable, Hashable {
    /// How much, in piastres.
    public var amountPiastres: Int64
    /// The post office that took it, by handle; 0 where it came from elsewhere.
    public var office: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      amountPiastres: Int64 = 0,
      office: UInt32 = 0
    ) {
      self.amountPiastres = amountPiastres
      self.office = office
    }
  }
}

extension Written {
  /// A balance, as the receipt shows it.
  public struct BalanceTold: Sendable, Hashable {
    /// What is on the account.
    public var balancePiastres: Int64
    /// What of that is held.
    public var heldPiastres: Int64
    /// The outlet, by handle.
    public var outlet: UInt32
    /// Last four digits of the card.
    public var lastFour: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      balancePiastres: Int64 = 0,
      heldPiastres: Int64 = 0,
      outlet: UInt32 = 0,
      lastFour: UInt32 = 0
    ) {
      self.balancePiastres = balancePiastres
      self.heldPiastres = heldPiastres
      self.outlet = outlet
      self.lastFour = lastFour
    }
  }
}

extension Written {
  /// A PIN was set.
  public struct PinSet: Sendable, Hashable {
    /// Last four digits of the card.
    public var lastFour: UInt32
    /// Whether a suspension for a lost PIN was lifted.
    public var lifted: Bool

    /// Every field left out is as proto3 leaves it out.
    public init(
      lastFour: UInt32 = 0,
      lifted: Bool = false
    ) {
      self.lastFour = lastFour
      self.lifted = lifted
    }
  }
}

extension Written {
  /// Nothing.
  public struct Empty: Sendable, Hashable {
    /// The message has no fields.
    public init() {}
  }
}

extension Written {
  /// A proposal.
  public struct ProposalMade: Sendable, Hashable {
    /// Its handle.
    public var proposal: UInt32
    /// SHA-256 of the act.
    public var digest: [UInt8]
    /// Last day for the second person.
    public var expiresDay: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      proposal: UInt32 = 0,
      digest: [UInt8] = [],
      expiresDay: Int32 = 0
    ) {
      self.proposal = proposal
      self.digest = digest
      self.expiresDay = expiresDay
    }
  }
}

extension Written {
  /// Rows of an import.
  public struct RowsStaged: Sendable, Hashable {
    /// Rows so far.
    public var rows: UInt64
    /// Households so far.
    public var households: UInt64
    /// Digest so far.
    public var digest: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      rows: UInt64 = 0,
      households: UInt64 = 0,
      digest: [UInt8] = []
    ) {
      self.rows = rows
      self.households = households
      self.digest = digest
    }
  }
}

extension Written {
  /// A batch of requests.
  public struct CardsRequested: Sendable, Hashable {
    /// How many.
    public var cards: UInt64
    /// Where to go on.
    public var cursor: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      cards: UInt64 = 0,
      cursor: UInt32 = 0
    ) {
      self.cards = cards
      self.cursor = cursor
    }
  }
}

extension Written {
  /// A shipment taken in.
  public struct ShipmentReceived: Sendable, Hashable {
    /// How many cards.
    public var cards: UInt64
    /// How many notices it queued.
    public var notices: UInt64

    /// Every field left out is as proto3 leaves it out.
    public init(
      cards: UInt64 = 0,
      notices: UInt64 = 0
    ) {
      self.cards = cards
      self.notices = notices
    }
  }
}

extension Written {
  /// Reports on notices.
  public struct NoticesReported: Sendable, Hashable {
    /// How many changed.
    public var notices: UInt64
    /// How many windows started.
    public var windows: UInt64

    /// Every field left out is as proto3 leaves it out.
    public init(
      notices: UInt64 = 0,
      windows: UInt64 = 0
    ) {
      self.notices = notices
      self.windows = windows
    }
  }
}

extension Written {
  /// A hand-over.
  public struct CardHandedOver: Sendable, Hashable {
    /// Last day of validity.
    public var expiresDay: Int32
    /// Whether it carries ration and bread.
    public var carriesRation: Bool

    /// Every field left out is as proto3 leaves it out.
    public init(
      expiresDay: Int32 = 0,
      carriesRation: Bool = false
    ) {
      self.expiresDay = expiresDay
      self.carriesRation = carriesRation
    }
  }
}

extension Written {
  /// Place and dates.
  public struct PlaceTold: Sendable, Hashable {
    /// The office, by handle.
    public var office: UInt32
    /// First day.
    public var fromDay: Int32
    /// Last day.
    public var untilDay: Int32
    /// Where the card stands.
    public var life: Written.Life?
    /// Whether this was the notice.
    public var windowStarted: Bool

    /// Every field left out is as proto3 leaves it out.
    public init(
      office: UInt32 = 0,
      fromDay: Int32 = 0,
      untilDay: Int32 = 0,
      life: Written.Life? = nil,
      windowStarted: Bool = false
    ) {
      self.office = office
      self.fromDay = fromDay
      self.untilDay = untilDay
      self.life = life
      self.windowStarted = windowStarted
    }
  }
}

extension Written {
  /// A card's state with its own facts.
  public struct Life: Sendable, Hashable {
    /// The state's code.
    public var state: UInt32
    /// The cause's code, for suspended and stopped.
    public var cause: UInt32
    /// The windows, where they run.
    public var windows: Written.Windows?

    /// Every field left out is as proto3 leaves it out.
    public init(
      state: UInt32 = 0,
      cause: UInt32 = 0,
      windows: Written.Windows? = nil
    ) {
      self.state = state
      self.cause = cause
      self.windows = windows
    }
  }
}

extension Written {
  /// Collection windows.
  public struct Windows: Sendable, Hashable {
    /// Day of notice.
    public var noticeDay: Int32
    /// Last day of the first.
    public var firstEndsDay: Int32
    /// Last day of the second.
    public var secondEndsDay: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      noticeDay: Int32 = 0,
      firstEndsDay: Int32 = 0,
      secondEndsDay: Int32 = 0
    ) {
      self.noticeDay = noticeDay
      self.firstEndsDay = firstEndsDay
      self.secondEndsDay = secondEndsDay
    }
  }
}

extension Written {
  /// Bread drawn, as the receipt shows it.
  public struct BreadDrawn: Sendable, Hashable {
    /// Loaves.
    public var loaves: Int32
    /// Price in piastres.
    public var pricePiastres: Int64
    /// Left today.
    public var leftToday: Int32
    /// Left this month.
    public var leftThisMonth: Int32
    /// Persons counted.
    public var persons: Int32
    /// Whether it retired the old card.
    public var legacyRetired: Bool
    /// The outlet, by handle.
    public var outlet: UInt32
    /// Last four digits of the card.
    public var lastFour: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      loaves: Int32 = 0,
      pricePiastres: Int64 = 0,
      leftToday: Int32 = 0,
      leftThisMonth: Int32 = 0,
      persons: Int32 = 0,
      legacyRetired: Bool = false,
      outlet: UInt32 = 0,
      lastFour: UInt32 = 0
    ) {
      self.loaves = loaves
      self.pricePiastres = pricePiastres
      self.leftToday = leftToday
      self.leftThisMonth = leftThisMonth
      self.persons = persons
      self.legacyRetired = legacyRetired
      self.outlet = outlet
      self.lastFour = lastFour
    }
  }
}

extension Written {
  /// Bread taken back.
  public struct BreadReversed: Sendable, Hashable {
    /// Loaves.
    public var loaves: Int32
    /// Price in piastres.
    public var pricePiastres: Int64
    /// The entry taken back.
    public var entry: UInt64

    /// Every field left out is as proto3 leaves it out.
    public init(
      loaves: Int32 = 0,
      pricePiastres: Int64 = 0,
      entry: UInt64 = 0
    ) {
      self.loaves = loaves
      self.pricePiastres = pricePiastres
      self.entry = entry
    }
  }
}

extension Written {
  /// A verification begun.
  public struct VerificationBegun: Sendable, Hashable {
    /// The nonce, 32 bytes.
    public var nonce: [UInt8]
    /// When it is stale, Unix time in nanoseconds.
    public var expiresUnixNanos: Int64
    /// Codes of the fingers that are enrolled.
    public var fingers: [UInt32]
    /// Attempts that are left.
    public var attemptsLeft: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      nonce: [UInt8] = [],
      expiresUnixNanos: Int64 = 0,
      fingers: [UInt32] = [],
      attemptsLeft: UInt32 = 0
    ) {
      self.nonce = nonce
      self.expiresUnixNanos = expiresUnixNanos
      self.fingers = fingers
      self.attemptsLeft = attemptsLeft
    }
  }
}

extension Written {
  /// A finger verified.
  public struct FingerVerified: Sendable, Hashable {
    /// The finger's code.
    public var finger: UInt32
    /// What it was scored, against what, by which matcher.
    public var comparison: Written.Comparison?
    /// Until when a visit can be opened with it, Unix time in nanoseconds.
    public var validUntilUnixNanos: Int64
    /// Last four digits of the card.
    public var lastFour: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      finger: UInt32 = 0,
      comparison: Written.Comparison? = nil,
      validUntilUnixNanos: Int64 = 0,
      lastFour: UInt32 = 0
    ) {
      self.finger = finger
      self.comparison = comparison
      self.validUntilUnixNanos = validUntilUnixNanos
      self.lastFour = lastFour
    }
  }
}

extension Written {
  /// What a comparison came to.
  public struct Comparison: Sendable, Hashable {
    /// The score.
    public var score: UInt32
    /// The score from which two prints are one finger's.
    public var threshold: UInt32
    /// The matcher's version.
    public var matcher: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      score: UInt32 = 0,
      threshold: UInt32 = 0,
      matcher: UInt32 = 0
    ) {
      self.score = score
      self.threshold = threshold
      self.matcher = matcher
    }
  }
}

extension Written {
  /// A finger enrolled.
  public struct FingerEnrolled: Sendable, Hashable {
    /// The finger's code.
    public var finger: UInt32
    /// Code of the finger whose place it took; 0 for none.
    public var replaced: UInt32
    /// How many fingers of the card are enrolled now.
    public var fingers: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      finger: UInt32 = 0,
      replaced: UInt32 = 0,
      fingers: UInt32 = 0
    ) {
      self.finger = finger
      self.replaced = replaced
      self.fingers = fingers
    }
  }
}

extension Written {
  /// Ration value by source, in piastres of entitlement.
  public struct RationValue: Sendable, Hashable {
    /// Points for bread left undrawn in the month before.
    public var pointsPiastres: Int64
    /// Temporary grants.
    public var grantPiastres: Int64
    /// The month's own value.
    public var monthPiastres: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      pointsPiastres: Int64 = 0,
      grantPiastres: Int64 = 0,
      monthPiastres: Int64 = 0
    ) {
      self.pointsPiastres = pointsPiastres
      self.grantPiastres = grantPiastres
      self.monthPiastres = monthPiastres
    }
  }
}

extension Written {
  /// A line of a basket, as the receipt shows it.
  public struct PricedLine: Sendable, Hashable {
    /// The row of the price list, by handle.
    public var good: UInt32
    /// How many.
    public var quantity: Int32
    /// The price of one.
    public var pricePiastres: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      good: UInt32 = 0,
      quantity: Int32 = 0,
      pricePiastres: Int64 = 0
    ) {
      self.good = good
      self.quantity = quantity
      self.pricePiastres = pricePiastres
    }
  }
}

extension Written {
  /// Ration goods drawn, as the receipt shows them.
  public struct GoodsDrawn: Sendable, Hashable {
    /// The basket.
    public var lines: [Written.PricedLine]
    /// Drawn of each source.
    public var drawn: Written.RationValue?
    /// Left of each.
    public var left: Written.RationValue?
    /// What is beyond the entitlement.
    public var excessPiastres: Int64
    /// Persons counted.
    public var persons: Int32
    /// Whether it retired the old card.
    public var legacyRetired: Bool
    /// The outlet, by handle.
    public var outlet: UInt32
    /// Last four digits of the card.
    public var lastFour: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      lines: [Written.PricedLine] = [],
      drawn: Written.RationValue? = nil,
      left: Written.RationValue? = nil,
      excessPiastres: Int64 = 0,
      persons: Int32 = 0,
      legacyRetired: Bool = false,
      outlet: UInt32 = 0,
      lastFour: UInt32 = 0
    ) {
      self.lines = lines
      self.drawn = drawn
      self.left = left
      self.excessPiastres = excessPiastres
      self.persons = persons
      self.legacyRetired = legacyRetired
      self.outlet = outlet
      self.lastFour = lastFour
    }
  }
}

extension Written {
  /// Ration goods taken back.
  public struct GoodsReversed: Sendable, Hashable {
    /// Returned to each source.
    public var returned: Written.RationValue?
    /// What had been beyond the entitlement.
    public var excessPiastres: Int64
    /// The entry taken back.
    public var entry: UInt64

    /// Every field left out is as proto3 leaves it out.
    public init(
      returned: Written.RationValue? = nil,
      excessPiastres: Int64 = 0,
      entry: UInt64 = 0
    ) {
      self.returned = returned
      self.excessPiastres = excessPiastres
      self.entry = entry
    }
  }
}

extension Written {
  /// The private part of an entry: who asked, and what happened.
  public struct Record: Sendable, Hashable {
    /// The caller's role code.
    public var role: UInt32
    /// His uid.
    public var uid: UInt32
    /// His clerk handle.
    public var clerk: UInt32
    /// His office handle.
    public var office: UInt32
    /// Code of the device, where one was named.
    public var device: String
    /// The request's identity, 16 bytes; empty for the system's own entries.
    public var requestId: [UInt8]
    /// Keyed MAC over method and payload, 16 bytes.
    public var bodyMac: [UInt8]
    /// What happened, in order.
    public var events: [Written.Event]
    /// What moved; the legs sum to zero for each unit.
    public var postings: [Written.Posting]

    /// Every field left out is as proto3 leaves it out.
    public init(
      role: UInt32 = 0,
      uid: UInt32 = 0,
      clerk: UInt32 = 0,
      office: UInt32 = 0,
      device: String = "",
      requestId: [UInt8] = [],
      bodyMac: [UInt8] = [],
      events: [Written.Event] = [],
      postings: [Written.Posting] = []
    ) {
      self.role = role
      self.uid = uid
      self.clerk = clerk
      self.office = office
      self.device = device
      self.requestId = requestId
      self.bodyMac = bodyMac
      self.events = events
      self.postings = postings
    }
  }
}

extension Written {
  /// One leg of a double entry.
  public struct Posting: Sendable, Hashable {
    /// Kind of account: 1 household bread, 2 outlet bread; 30 citizen money, 31 outlet money, 32 office cash, 33 incoming.
    /// Kind of account: 1 household bread, 2 outlet bread; 20 household points, 21 household grants, 22 household month's
    /// ration value, 23 outlet goods.
    public var account: UInt32
    /// The account's owner, by handle.
    public var owner: UInt32
    /// Unit: 1 loaf, 2 piastre, 3 piastre of ration value.
    public var unit: UInt32
    /// How much, signed.
    public var amount: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      account: UInt32 = 0,
      owner: UInt32 = 0,
      unit: UInt32 = 0,
      amount: Int64 = 0
    ) {
      self.account = account
      self.owner = owner
      self.unit = unit
      self.amount = amount
    }
  }
}

extension Written {
  /// What happened.
  public struct Event: Sendable, Hashable {
    /// One kind of event.
    public enum Event: Sendable, Hashable {
      /// The ledger was opened.
      case ledgerOpened(Written.LedgerOpened)
      /// A rehearsal's clock was driven so far ahead of the world's, in nanoseconds.
      case clockDriven(Int64)
      /// A jump of the clock was confirmed.
      case clockConfirmed(Written.Empty)
      /// Sweeps are done through that day.
      case sweptThroughDay(Int32)
      /// Refusals without entries were counted.
      case refusalsCounted(Written.RefusalsCounted)
      /// A clerk was registered.
      case clerkRegistered(Written.ClerkRegistered)
      /// An office was registered.
      case officeRegistered(Written.OfficeRegistered)
      /// An outlet was registered.
      case outletRegistered(Written.OutletRegistered)
      /// A device was registered.
      case deviceRegistered(Written.DeviceRegistered)
      /// A service was announced.
      case serviceAnnounced(Written.ServiceAnnounced)
      /// A policy value was set.
      case policySet(Written.PolicySet)
      /// An act was proposed.
      case proposed(Written.Proposed)
      /// A proposal was closed.
      case proposalClosed(Written.ProposalClosed)
      /// An import was begun.
      case importBegun(Written.ImportBegun)
      /// Rows were staged.
      case importAdvanced(Written.ImportAdvanced)
      /// An import was closed.
      case importClosed(Written.ImportClosed)
      /// A citizen was registered.
      case citizenRegistered(Written.CitizenRegistered)
      /// A household was formed.
      case householdFormed(Written.HouseholdFormed)
      /// A mobile was attested.
      case mobileAttested(Written.MobileAttested)
      /// A citizen's account became active, by handle.
      case accountActivated(UInt32)
      /// A card was requested.
      case cardRequested(Written.CardRequested)
      /// A citizen got a new newest card.
      case cardAssigned(Written.CardAssigned)
      /// A card was printed.
      case cardPrinted(Written.CardPrinted)
      /// A print was spoiled.
      case cardSpoiled(Written.CardSpoiled)
      /// A card was shipped, by handle.
      case cardShipped(UInt32)
      /// A card arrived at its centre.
      case cardReceived(Written.CardPlaced)
      /// A card's windows began.
      case cardNotified(Written.CardPlaced)
      /// A card was sent to the headquarters.
      case cardForwarded(Written.CardPlaced)
      /// A card arrived at the headquarters.
      case cardReceivedAtHeadquarters(Written.CardPlaced)
      /// A card was handed over.
      case cardDelivered(Written.CardDelivered)
      /// A card was destroyed.
      case cardDestroyed(Written.CardDestroyed)
      /// A card expired, by handle.
      case cardExpired(UInt32)
      /// A wrong PIN was counted.
      case pinRefused(Written.PinRefused)
      /// A right PIN reset the count, by card.
      case pinAccepted(UInt32)
      /// A notice was queued.
      case noticeQueued(Written.NoticeQueued)
      /// A citizen was called by a notice.
      case recipientCalled(Written.RecipientCalled)
      /// A notice changed state.
      case noticeMoved(Written.NoticeMoved)
      /// A household's month turned.
      case cycleOpened(Written.CycleOpened)
      /// Loaves of days gone by lapsed.
      case loavesLapsed(Written.LoavesLapsed)
      /// A draw was recorded.
      case drawRecorded(Written.DrawRecorded)
      /// A draw was taken back, by slot.
      case drawReversed(UInt32)
      /// A household's old card was retired, by household.
      case legacyCardRetired(UInt32)
      /// A household's old card was reinstated, by household.
      case legacyCardReinstated(UInt32)
      /// A payment was recorded.
      case paymentRecorded(Written.PaymentRecorded)
      /// An account got a new newest payment, or another number of holds.
      case accountUsed(Written.AccountUsed)
      /// A payment was captured, given up, refunded or reversed.
      case paymentSettled(Written.PaymentSettled)
      /// A transfer's or a bill's reference was taken.
      case referenceTaken(Written.ReferenceTaken)
      /// A card got a new PIN.
      case pinSet(Written.CardPin)
      /// A card suspended for its lost PIN is active again, by card.
      case cardResumed(UInt32)
      /// A capture device was registered.
      case captureDeviceRegistered(Written.CaptureDeviceRegistered)
      /// A capture device was suspended.
      case captureDeviceSuspended(Written.CaptureDeviceSuspended)
      /// A capture device was restored, its flag taken off.
      case captureDeviceRestored(Written.CaptureDeviceSuspended)
      /// A capture device was moved.
      case captureDeviceMoved(Written.CaptureDeviceMoved)
      /// A capture device left an attempt.
      case captureAbandoned(Written.CaptureAbandoned)
      /// A capture device brought a capture too poor to compare.
      case capturePoor(Written.CapturePoor)
      /// A finger was enrolled, or enrolled anew.
      case fingerRecorded(Written.FingerRecorded)
      /// A card's newest enrolment.
      case cardEnrolled(Written.CardEnrolled)
      /// An attempt was begun.
      case attemptBegun(Written.AttemptBegun)
      /// An attempt ended without a comparison.
      case attemptClosed(Written.AttemptClosed)
      /// An attempt ended with a verdict.
      case printCompared(Written.PrintCompared)
      /// An attempt's match was used for a visit, by slot.
      case matchUsed(UInt32)
      /// A wrong print was counted.
      case printRefused(Written.PrintRefused)
      /// A right print ended the row of wrong ones, by card.
      case printAccepted(UInt32)
      /// A citizen's wrong prints of all his cards were counted.
      case wrongPrintsCounted(Written.WrongPrintsCounted)
      /// A card was stopped by the eighth wrong print, by handle.
      case cardLockedOut(UInt32)
      /// An act counted in its outlet's account.
      case settlementEntered(Written.SettlementEntered)
      /// An outlet's account was closed.
      case settlementClosed(Written.SettlementClosed)
      /// A price was set for an item of the ration.
      case goodPriced(Written.GoodPriced)
      /// A temporary grant was announced.
      case grantAnnounced(Written.GrantAnnounced)
      /// A household's ration account was opened for a month.
      case rationOpened(Written.RationOpened)
      /// A draw of goods was recorded.
      case goodsDrawRecorded(Written.GoodsDrawRecorded)
      /// A draw of goods was taken back, by slot.
      case goodsDrawReversed(UInt32)
      /// Heads of households were told of a grant.
      case grantTold(Written.GrantTold)
    }

    /// One kind of event.
    public var event: Event?

    /// Every field left out is as proto3 leaves it out.
    public init(
      event: Event? = nil
    ) {
      self.event = event
    }
  }
}

extension Written {
  /// A payment.
  public struct PaymentRecorded: Sendable, Hashable {
    /// Its slot.
    public var payment: UInt32
    /// Kind code.
    public var kind: UInt32
    /// Whose account.
    public var citizen: UInt32
    /// The card; 0 where the account paid or was paid.
    public var card: UInt32
    /// The outlet, where there is one.
    public var outlet: UInt32
    /// The device, where there is one.
    public var device: UInt32
    /// How much, in piastres.
    public var amountPiastres: Int64
    /// Keyed identity of the reference and whose it is, 16 bytes; empty for none.
    public var referenceKey: [UInt8]
    /// The reference.
    public var reference: String
    /// The account's payment before this one.
    public var previous: UInt32
    /// The entry that it follows: the hold of a capture, the purchase of a refund.
    public var original: UInt64
    /// Last day of a hold.
    public var expiresDay: Int32
    /// The day through which it is kept.
    public var keptDay: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      payment: UInt32 = 0,
      kind: UInt32 = 0,
      citizen: UInt32 = 0,
      card: UInt32 = 0,
      outlet: UInt32 = 0,
      device: UInt32 = 0,
      amountPiastres: Int64 = 0,
      referenceKey: [UInt8] = [],
      reference: String = "",
      previous: UInt32 = 0,
      original: UInt64 = 0,
      expiresDay: Int32 = 0,
      keptDay: Int32 = 0
    ) {
      self.payment = payment
      self.kind = kind
      self.citizen = citizen
      self.card = card
      self.outlet = outlet
      self.device = device
      self.amountPiastres = amountPiastres
      self.referenceKey = referenceKey
      self.reference = reference
      self.previous = previous
      self.original = original
      self.expiresDay = expiresDay
      self.keptDay = keptDay
    }
  }
}

extension Written {
  /// An account's newest payment and open holds.
  public struct AccountUsed: Sendable, Hashable {
    /// The citizen.
    public var citizen: UInt32
    /// Slot of the newest payment.
    public var newest: UInt32
    /// How many holds are open.
    public var holds: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      citizen: UInt32 = 0,
      newest: UInt32 = 0,
      holds: UInt32 = 0
    ) {
      self.citizen = citizen
      self.newest = newest
      self.holds = holds
    }
  }
}

extension Written {
  /// What became of a payment.
  public struct PaymentSettled: Sendable, Hashable {
    /// Its slot.
    public var payment: UInt32
    /// What of it was captured, for a hold, or went back, for all others, in piastres.
    public var settledPiastres: Int64
    /// State code.
    public var state: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      payment: UInt32 = 0,
      settledPiastres: Int64 = 0,
      state: UInt32 = 0
    ) {
      self.payment = payment
      self.settledPiastres = settledPiastres
      self.state = state
    }
  }
}

extension Written {
  /// A taken reference.
  public struct ReferenceTaken: Sendable, Hashable {
    /// Its slot.
    public var slot: UInt32
    /// Keyed identity of the reference and whose it is, 16 bytes.
    public var key: [UInt8]
    /// The reference.
    public var reference: String
    /// The day through which it is kept.
    public var keptDay: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      slot: UInt32 = 0,
      key: [UInt8] = [],
      reference: String = "",
      keptDay: Int32 = 0
    ) {
      self.slot = slot
      self.key = key
      self.reference = reference
      self.keptDay = keptDay
    }
  }
}

extension Written {
  /// A card's new PIN.
  public struct CardPin: Sendable, Hashable {
    /// The card.
    public var card: UInt32
    /// Verifier of number and PIN, 16 bytes.
    public var pin: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt32 = 0,
      pin: [UInt8] = []
    ) {
      self.card = card
      self.pin = pin
    }
  }
}

extension Written {
  /// The first entry's first event.
  public struct LedgerOpened: Sendable, Hashable {
    /// Whether it is a rehearsal.
    public var rehearsal: Bool

    /// Every field left out is as proto3 leaves it out.
    public init(
      rehearsal: Bool = false
    ) {
      self.rehearsal = rehearsal
    }
  }
}

extension Written {
  /// How often a caller was refused without entries.
  public struct RefusalsCounted: Sendable, Hashable {
    /// The caller's role code.
    public var role: UInt32
    /// His uid.
    public var uid: UInt32
    /// By reason.
    public var counts: [Written.ReasonCount]

    /// Every field left out is as proto3 leaves it out.
    public init(
      role: UInt32 = 0,
      uid: UInt32 = 0,
      counts: [Written.ReasonCount] = []
    ) {
      self.role = role
      self.uid = uid
      self.counts = counts
    }
  }
}

extension Written {
  /// One reason's count.
  public struct ReasonCount: Sendable, Hashable {
    /// The reason.
    public var reason: String
    /// How often.
    public var count: UInt64

    /// Every field left out is as proto3 leaves it out.
    public init(
      reason: String = "",
      count: UInt64 = 0
    ) {
      self.reason = reason
      self.count = count
    }
  }
}

extension Written {
  /// A clerk.
  public struct ClerkRegistered: Sendable, Hashable {
    /// His handle.
    public var clerk: UInt32
    /// His uid.
    public var uid: UInt32
    /// His role code.
    public var role: UInt32
    /// His office handle.
    public var office: UInt32
    /// His name or service number.
    public var name: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      clerk: UInt32 = 0,
      uid: UInt32 = 0,
      role: UInt32 = 0,
      office: UInt32 = 0,
      name: String = ""
    ) {
      self.clerk = clerk
      self.uid = uid
      self.role = role
      self.office = office
      self.name = name
    }
  }
}

extension Written {
  /// An office.
  public struct OfficeRegistered: Sendable, Hashable {
    /// Its handle; 0 inside a proposal.
    public var office: UInt32
    /// Its code.
    public var code: String
    /// Its kind.
    public var kind: UInt32
    /// Its governorate.
    public var governorate: UInt32
    /// Its name.
    public var name: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      office: UInt32 = 0,
      code: String = "",
      kind: UInt32 = 0,
      governorate: UInt32 = 0,
      name: String = ""
    ) {
      self.office = office
      self.code = code
      self.kind = kind
      self.governorate = governorate
      self.name = name
    }
  }
}

extension Written {
  /// An outlet.
  public struct OutletRegistered: Sendable, Hashable {
    /// Its handle; 0 inside a proposal.
    public var outlet: UInt32
    /// Its code.
    public var code: String
    /// Its kind.
    public var kind: UInt32
    /// Its governorate.
    public var governorate: UInt32
    /// Its name.
    public var name: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      outlet: UInt32 = 0,
      code: String = "",
      kind: UInt32 = 0,
      governorate: UInt32 = 0,
      name: String = ""
    ) {
      self.outlet = outlet
      self.code = code
      self.kind = kind
      self.governorate = governorate
      self.name = name
    }
  }
}

extension Written {
  /// A device.
  public struct DeviceRegistered: Sendable, Hashable {
    /// Its handle.
    public var device: UInt32
    /// Its code.
    public var code: String
    /// Its outlet's handle.
    public var outlet: UInt32
    /// The uid that speaks for it.
    public var uid: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      device: UInt32 = 0,
      code: String = "",
      outlet: UInt32 = 0,
      uid: UInt32 = 0
    ) {
      self.device = device
      self.code = code
      self.outlet = outlet
      self.uid = uid
    }
  }
}

extension Written {
  /// A service's start.
  public struct ServiceAnnounced: Sendable, Hashable {
    /// Slot of the announcement; 0 inside a proposal.
    public var slot: UInt32
    /// Governorate code.
    public var governorate: UInt32
    /// Service code.
    public var service: UInt32
    /// First day.
    public var effectiveDay: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      slot: UInt32 = 0,
      governorate: UInt32 = 0,
      service: UInt32 = 0,
      effectiveDay: Int32 = 0
    ) {
      self.slot = slot
      self.governorate = governorate
      self.service = service
      self.effectiveDay = effectiveDay
    }
  }
}

extension Written {
  /// A policy value.
  public struct PolicySet: Sendable, Hashable {
    /// Slot of the value; 0 inside a proposal.
    public var slot: UInt32
    /// The key's name.
    public var key: String
    /// The value.
    public var value: Int64
    /// First day.
    public var effectiveDay: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      slot: UInt32 = 0,
      key: String = "",
      value: Int64 = 0,
      effectiveDay: Int32 = 0
    ) {
      self.slot = slot
      self.key = key
      self.value = value
      self.effectiveDay = effectiveDay
    }
  }
}

extension Written {
  /// A proposal.
  public struct Proposed: Sendable, Hashable {
    /// Its handle.
    public var proposal: UInt32
    /// SHA-256 of the act.
    public var digest: [UInt8]
    /// The proposer's uid.
    public var proposerUid: UInt32
    /// The proposer's clerk handle.
    public var proposer: UInt32
    /// The proposer's role code.
    public var role: UInt32
    /// The day of the proposal.
    public var proposedDay: Int32
    /// Last day for the second person.
    public var expiresDay: Int32
    /// The act.
    public var act: Written.Act?
    /// The entry that proposed it.
    public var entry: UInt64

    /// Every field left out is as proto3 leaves it out.
    public init(
      proposal: UInt32 = 0,
      digest: [UInt8] = [],
      proposerUid: UInt32 = 0,
      proposer: UInt32 = 0,
      role: UInt32 = 0,
      proposedDay: Int32 = 0,
      expiresDay: Int32 = 0,
      act: Written.Act? = nil,
      entry: UInt64 = 0
    ) {
      self.proposal = proposal
      self.digest = digest
      self.proposerUid = proposerUid
      self.proposer = proposer
      self.role = role
      self.proposedDay = proposedDay
      self.expiresDay = expiresDay
      self.act = act
      self.entry = entry
    }
  }
}

extension Written {
  /// An act for two persons.
  public struct Act: Sendable, Hashable {
    /// One kind of act.
    public enum Act: Sendable, Hashable {
      /// Register offices.
      case registerOffices(Written.OfficeRows)
      /// Register outlets.
      case registerOutlets(Written.OutletRows)
      /// Register devices.
      case registerDevices(Written.DeviceRows)
      /// Register clerks.
      case registerClerks(Written.ClerkRows)
      /// Announce a service.
      case announce(Written.ServiceAnnounced)
      /// Set a policy value.
      case setPolicy(Written.PolicySet)
      /// Approve an import.
      case approveImport(Written.ImportToApprove)
      /// Reinstate an old card.
      case reinstateLegacyCard(Written.LegacyReinstatement)
      /// Destroy cards.
      case destroyCards(Written.Destruction)
      /// Register capture devices.
      case registerCaptureDevices(Written.CaptureDeviceRows)
      /// Suspend a capture device.
      case suspendCaptureDevice(Written.CaptureDeviceNamed)
      /// Restore a capture device.
      case restoreCaptureDevice(Written.CaptureDeviceNamed)
      /// Move a capture device.
      case moveCaptureDevice(Written.CaptureDeviceRow)
      /// Set prices of ration goods.
      case setPrices(Written.PriceRows)
      /// Announce a temporary grant.
      case announceGrant(Written.GrantAnnounced)
    }

    /// One kind of act.
    public var act: Act?

    /// Every field left out is as proto3 leaves it out.
    public init(
      act: Act? = nil
    ) {
      self.act = act
    }
  }
}

extension Written {
  /// Offices to register.
  public struct OfficeRows: Sendable, Hashable {
    /// The rows.
    public var offices: [Written.OfficeRegistered]

    /// Every field left out is as proto3 leaves it out.
    public init(
      offices: [Written.OfficeRegistered] = []
    ) {
      self.offices = offices
    }
  }
}

extension Written {
  /// Outlets to register.
  public struct OutletRows: Sendable, Hashable {
    /// The rows.
    public var outlets: [Written.OutletRegistered]

    /// Every field left out is as proto3 leaves it out.
    public init(
      outlets: [Written.OutletRegistered] = []
    ) {
      self.outlets = outlets
    }
  }
}

extension Written {
  /// Devices to register.
  public struct DeviceRows: Sendable, Hashable {
    /// The rows.
    public var devices: [Written.DeviceRow]

    /// Every field left out is as proto3 leaves it out.
    public init(
      devices: [Written.DeviceRow] = []
    ) {
      self.devices = devices
    }
  }
}

extension Written {
  /// A device to register.
  public struct DeviceRow: Sendable, Hashable {
    /// Its code.
    public var code: String
    /// Its outlet's code.
    public var outlet: String
    /// The uid that speaks for it.
    public var uid: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      code: String = "",
      outlet: String = "",
      uid: UInt32 = 0
    ) {
      self.code = code
      self.outlet = outlet
      self.uid = uid
    }
  }
}

extension Written {
  /// Clerks to register.
  public struct ClerkRows: Sendable, Hashable {
    /// The rows.
    public var clerks: [Written.ClerkRow]

    /// Every field left out is as proto3 leaves it out.
    public init(
      clerks: [Written.ClerkRow] = []
    ) {
      self.clerks = clerks
    }
  }
}

extension Written {
  /// A clerk to register.
  public struct ClerkRow: Sendable, Hashable {
    /// His uid.
    public var uid: UInt32
    /// His role code.
    public var role: UInt32
    /// His office's code, or empty.
    public var office: String
    /// His name or service number.
    public var name: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      uid: UInt32 = 0,
      role: UInt32 = 0,
      office: String = "",
      name: String = ""
    ) {
      self.uid = uid
      self.role = role
      self.office = office
      self.name = name
    }
  }
}

extension Written {
  /// An import to approve.
  public struct ImportToApprove: Sendable, Hashable {
    /// Its handle.
    public var `import`: UInt32
    /// Its rows.
    public var rows: UInt64
    /// Its digest.
    public var digest: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      `import`: UInt32 = 0,
      rows: UInt64 = 0,
      digest: [UInt8] = []
    ) {
      self.`import` = `import`
      self.rows = rows
      self.digest = digest
    }
  }
}

extension Written {
  /// An old card to reinstate.
  public struct LegacyReinstatement: Sendable, Hashable {
    /// Its household.
    public var household: UInt32
    /// Why.
    public var cause: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      household: UInt32 = 0,
      cause: String = ""
    ) {
      self.household = household
      self.cause = cause
    }
  }
}

extension Written {
  /// Cards to destroy.
  public struct Destruction: Sendable, Hashable {
    /// Their handles.
    public var cards: [UInt32]
    /// Serial of the witnessed record.
    public var witness: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      cards: [UInt32] = [],
      witness: String = ""
    ) {
      self.cards = cards
      self.witness = witness
    }
  }
}

extension Written {
  /// Capture devices to register.
  public struct CaptureDeviceRows: Sendable, Hashable {
    /// The rows.
    public var devices: [Written.CaptureDeviceRow]

    /// Every field left out is as proto3 leaves it out.
    public init(
      devices: [Written.CaptureDeviceRow] = []
    ) {
      self.devices = devices
    }
  }
}

extension Written {
  /// A capture device to register or to move.
  public struct CaptureDeviceRow: Sendable, Hashable {
    /// Its code.
    public var code: String
    /// Its office's code.
    public var office: String
    /// Its compressed public key, 33 bytes; empty in a move.
    public var publicKey: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      code: String = "",
      office: String = "",
      publicKey: [UInt8] = []
    ) {
      self.code = code
      self.office = office
      self.publicKey = publicKey
    }
  }
}

extension Written {
  /// A capture device to suspend or restore.
  public struct CaptureDeviceNamed: Sendable, Hashable {
    /// Its code.
    public var code: String
    /// Why.
    public var cause: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      code: String = "",
      cause: String = ""
    ) {
      self.code = code
      self.cause = cause
    }
  }
}

extension Written {
  /// Prices to set.
  public struct PriceRows: Sendable, Hashable {
    /// The rows.
    public var prices: [Written.GoodPriced]

    /// Every field left out is as proto3 leaves it out.
    public init(
      prices: [Written.GoodPriced] = []
    ) {
      self.prices = prices
    }
  }
}

extension Written {
  /// A price.
  public struct GoodPriced: Sendable, Hashable {
    /// Its row's handle; 0 inside a proposal.
    public var good: UInt32
    /// The item's code.
    public var item: String
    /// Its name.
    public var name: String
    /// What one of it is.
    public var unit: String
    /// The price of one.
    public var pricePiastres: Int64
    /// First day.
    public var effectiveDay: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      good: UInt32 = 0,
      item: String = "",
      name: String = "",
      unit: String = "",
      pricePiastres: Int64 = 0,
      effectiveDay: Int32 = 0
    ) {
      self.good = good
      self.item = item
      self.name = name
      self.unit = unit
      self.pricePiastres = pricePiastres
      self.effectiveDay = effectiveDay
    }
  }
}

extension Written {
  /// A temporary grant.
  public struct GrantAnnounced: Sendable, Hashable {
    /// Its handle; 0 inside a proposal.
    public var grant: UInt32
    /// Governorate code.
    public var governorate: UInt32
    /// For each card and month.
    public var amountPiastres: Int64
    /// First month, counted as year × 12 + month − 1.
    public var firstMonth: Int32
    /// Last month.
    public var lastMonth: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      grant: UInt32 = 0,
      governorate: UInt32 = 0,
      amountPiastres: Int64 = 0,
      firstMonth: Int32 = 0,
      lastMonth: Int32 = 0
    ) {
      self.grant = grant
      self.governorate = governorate
      self.amountPiastres = amountPiastres
      self.firstMonth = firstMonth
      self.lastMonth = lastMonth
    }
  }
}

extension Written {
  /// A proposal's end.
  public struct ProposalClosed: Sendable, Hashable {
    /// Its handle.
    public var proposal: UInt32
    /// State code.
    public var state: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      proposal: UInt32 = 0,
      state: UInt32 = 0
    ) {
      self.proposal = proposal
      self.state = state
    }
  }
}

extension Written {
  /// An import's beginning.
  public struct ImportBegun: Sendable, Hashable {
    /// Its handle.
    public var `import`: UInt32
    /// What it is.
    public var label: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      `import`: UInt32 = 0,
      label: String = ""
    ) {
      self.`import` = `import`
      self.label = label
    }
  }
}

extension Written {
  /// An import's progress.
  public struct ImportAdvanced: Sendable, Hashable {
    /// Its handle.
    public var `import`: UInt32
    /// Rows so far.
    public var rows: UInt64
    /// Households so far.
    public var households: UInt64
    /// The chunk that was staged.
    public var chunk: UInt32
    /// Digest so far.
    public var digest: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      `import`: UInt32 = 0,
      rows: UInt64 = 0,
      households: UInt64 = 0,
      chunk: UInt32 = 0,
      digest: [UInt8] = []
    ) {
      self.`import` = `import`
      self.rows = rows
      self.households = households
      self.chunk = chunk
      self.digest = digest
    }
  }
}

extension Written {
  /// An import's end.
  public struct ImportClosed: Sendable, Hashable {
    /// Its handle.
    public var `import`: UInt32
    /// State code.
    public var state: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      `import`: UInt32 = 0,
      state: UInt32 = 0
    ) {
      self.`import` = `import`
      self.state = state
    }
  }
}

extension Written {
  /// A citizen.
  public struct CitizenRegistered: Sendable, Hashable {
    /// His handle.
    public var citizen: UInt32
    /// Keyed identity of his national ID, 16 bytes.
    public var nationalId: [UInt8]
    /// Number of his seal.
    public var seal: UInt64
    /// Keyed identity of his mobile, 0 for none.
    public var mobile: UInt64
    /// Day of birth.
    public var bornDay: Int32
    /// His household.
    public var household: UInt32
    /// Next member of it.
    public var nextMember: UInt32
    /// Relation code.
    public var relation: UInt32
    /// Governorate of residence.
    public var governorate: UInt32
    /// Assigned centre.
    public var centre: UInt32
    /// The import that brought him.
    public var `import`: UInt32
    /// Counts for bread.
    public var bread: Bool
    /// Counts for ration.
    public var ration: Bool
    /// Name, national ID and mobile under his own key.
    public var sealed: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      citizen: UInt32 = 0,
      nationalId: [UInt8] = [],
      seal: UInt64 = 0,
      mobile: UInt64 = 0,
      bornDay: Int32 = 0,
      household: UInt32 = 0,
      nextMember: UInt32 = 0,
      relation: UInt32 = 0,
      governorate: UInt32 = 0,
      centre: UInt32 = 0,
      `import`: UInt32 = 0,
      bread: Bool = false,
      ration: Bool = false,
      sealed: [UInt8] = []
    ) {
      self.citizen = citizen
      self.nationalId = nationalId
      self.seal = seal
      self.mobile = mobile
      self.bornDay = bornDay
      self.household = household
      self.nextMember = nextMember
      self.relation = relation
      self.governorate = governorate
      self.centre = centre
      self.`import` = `import`
      self.bread = bread
      self.ration = ration
      self.sealed = sealed
    }
  }
}

extension Written {
  /// A household.
  public struct HouseholdFormed: Sendable, Hashable {
    /// Its handle.
    public var household: UInt32
    /// Keyed identity of its old card, 16 bytes.
    public var legacyCard: [UInt8]
    /// Last four digits of it.
    public var legacyLastFour: UInt32
    /// Governorate of residence.
    public var governorate: UInt32
    /// Its head.
    public var head: UInt32
    /// Start of its chain.
    public var firstMember: UInt32
    /// How many members.
    public var members: UInt32
    /// Persons for bread.
    public var breadPersons: UInt32
    /// Persons for ration.
    public var rationPersons: UInt32
    /// The import that brought it.
    public var `import`: UInt32
    /// The month it starts in, counted as year × 12 + month − 1.
    public var cycle: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      household: UInt32 = 0,
      legacyCard: [UInt8] = [],
      legacyLastFour: UInt32 = 0,
      governorate: UInt32 = 0,
      head: UInt32 = 0,
      firstMember: UInt32 = 0,
      members: UInt32 = 0,
      breadPersons: UInt32 = 0,
      rationPersons: UInt32 = 0,
      `import`: UInt32 = 0,
      cycle: Int32 = 0
    ) {
      self.household = household
      self.legacyCard = legacyCard
      self.legacyLastFour = legacyLastFour
      self.governorate = governorate
      self.head = head
      self.firstMember = firstMember
      self.members = members
      self.breadPersons = breadPersons
      self.rationPersons = rationPersons
      self.`import` = `import`
      self.cycle = cycle
    }
  }
}

extension Written {
  /// An attested mobile.
  public struct MobileAttested: Sendable, Hashable {
    /// The citizen.
    public var citizen: UInt32
    /// Keyed identity of the mobile.
    public var mobile: UInt64
    /// Number of the new seal.
    public var seal: UInt64
    /// His data under the new key.
    public var sealed: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      citizen: UInt32 = 0,
      mobile: UInt64 = 0,
      seal: UInt64 = 0,
      sealed: [UInt8] = []
    ) {
      self.citizen = citizen
      self.mobile = mobile
      self.seal = seal
      self.sealed = sealed
    }
  }
}

extension Written {
  /// A requested card.
  public struct CardRequested: Sendable, Hashable {
    /// Its handle.
    public var card: UInt32
    /// Whose.
    public var citizen: UInt32
    /// Where it will be collected.
    public var centre: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt32 = 0,
      citizen: UInt32 = 0,
      centre: UInt32 = 0
    ) {
      self.card = card
      self.citizen = citizen
      self.centre = centre
    }
  }
}

extension Written {
  /// A citizen's newest card.
  public struct CardAssigned: Sendable, Hashable {
    /// The citizen.
    public var citizen: UInt32
    /// The card.
    public var card: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      citizen: UInt32 = 0,
      card: UInt32 = 0
    ) {
      self.citizen = citizen
      self.card = card
    }
  }
}

extension Written {
  /// A printed card.
  public struct CardPrinted: Sendable, Hashable {
    /// Its handle.
    public var card: UInt32
    /// Keyed identity of its number, 16 bytes.
    public var number: [UInt8]
    /// Last four digits.
    public var lastFour: UInt32
    /// Last day of validity.
    public var expiresDay: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt32 = 0,
      number: [UInt8] = [],
      lastFour: UInt32 = 0,
      expiresDay: Int32 = 0
    ) {
      self.card = card
      self.number = number
      self.lastFour = lastFour
      self.expiresDay = expiresDay
    }
  }
}

extension Written {
  /// A spoiled print.
  public struct CardSpoiled: Sendable, Hashable {
    /// Its handle.
    public var card: UInt32
    /// What happened.
    public var cause: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt32 = 0,
      cause: String = ""
    ) {
      self.card = card
      self.cause = cause
    }
  }
}

extension Written {
  /// A card on its way.
  public struct CardPlaced: Sendable, Hashable {
    /// Its handle.
    public var card: UInt32
    /// The office, where one matters.
    public var office: UInt32
    /// The windows, where they run.
    public var windows: Written.Windows?

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt32 = 0,
      office: UInt32 = 0,
      windows: Written.Windows? = nil
    ) {
      self.card = card
      self.office = office
      self.windows = windows
    }
  }
}

extension Written {
  /// A hand-over.
  public struct CardDelivered: Sendable, Hashable {
    /// Its handle.
    public var card: UInt32
    /// Verifier of number and PIN, 16 bytes.
    public var pin: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt32 = 0,
      pin: [UInt8] = []
    ) {
      self.card = card
      self.pin = pin
    }
  }
}

extension Written {
  /// A destruction.
  public struct CardDestroyed: Sendable, Hashable {
    /// Its handle.
    public var card: UInt32
    /// Serial of the witnessed record.
    public var witness: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt32 = 0,
      witness: String = ""
    ) {
      self.card = card
      self.witness = witness
    }
  }
}

extension Written {
  /// A wrong PIN.
  public struct PinRefused: Sendable, Hashable {
    /// The card.
    public var card: UInt32
    /// Wrong PINs in a row, this one counted.
    public var wrong: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt32 = 0,
      wrong: UInt32 = 0
    ) {
      self.card = card
      self.wrong = wrong
    }
  }
}

extension Written {
  /// A queued notice.
  public struct NoticeQueued: Sendable, Hashable {
    /// Its handle.
    public var notice: UInt32
    /// Who gets it.
    public var recipient: UInt32
    /// Where to collect.
    public var centre: UInt32
    /// Since when.
    public var queuedDay: Int32
    /// State code.
    public var state: UInt32
    /// Kind code: 0 calls to collect, 1 tells that the card is stopped, 2 of a temporary grant.
    public var kind: UInt32
    /// The temporary grant it tells of, by handle; 0 where it tells of none.
    public var grant: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      notice: UInt32 = 0,
      recipient: UInt32 = 0,
      centre: UInt32 = 0,
      queuedDay: Int32 = 0,
      state: UInt32 = 0,
      kind: UInt32 = 0,
      grant: UInt32 = 0
    ) {
      self.notice = notice
      self.recipient = recipient
      self.centre = centre
      self.queuedDay = queuedDay
      self.state = state
      self.kind = kind
      self.grant = grant
    }
  }
}

extension Written {
  /// A called citizen.
  public struct RecipientCalled: Sendable, Hashable {
    /// The citizen.
    public var citizen: UInt32
    /// The notice.
    public var notice: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      citizen: UInt32 = 0,
      notice: UInt32 = 0
    ) {
      self.citizen = citizen
      self.notice = notice
    }
  }
}

extension Written {
  /// A notice's change.
  public struct NoticeMoved: Sendable, Hashable {
    /// Its handle.
    public var notice: UInt32
    /// State code.
    public var state: UInt32
    /// Tries so far.
    public var tries: UInt32
    /// The gateway's cause.
    public var cause: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      notice: UInt32 = 0,
      state: UInt32 = 0,
      tries: UInt32 = 0,
      cause: String = ""
    ) {
      self.notice = notice
      self.state = state
      self.tries = tries
      self.cause = cause
    }
  }
}

extension Written {
  /// A turned month.
  public struct CycleOpened: Sendable, Hashable {
    /// The household.
    public var household: UInt32
    /// The month, year × 12 + month − 1.
    public var month: Int32
    /// Persons for bread.
    public var breadPersons: UInt32
    /// Persons for ration.
    public var rationPersons: UInt32
    /// Loaves of the month before that were not drawn.
    public var undrawn: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      household: UInt32 = 0,
      month: Int32 = 0,
      breadPersons: UInt32 = 0,
      rationPersons: UInt32 = 0,
      undrawn: Int32 = 0
    ) {
      self.household = household
      self.month = month
      self.breadPersons = breadPersons
      self.rationPersons = rationPersons
      self.undrawn = undrawn
    }
  }
}

extension Written {
  /// Lapsed loaves.
  public struct LoavesLapsed: Sendable, Hashable {
    /// The household.
    public var household: UInt32
    /// Lapsed so far this month.
    public var lapsed: Int32

    /// Every field left out is as proto3 leaves it out.
    public init(
      household: UInt32 = 0,
      lapsed: Int32 = 0
    ) {
      self.household = household
      self.lapsed = lapsed
    }
  }
}

extension Written {
  /// A draw.
  public struct DrawRecorded: Sendable, Hashable {
    /// Its slot.
    public var draw: UInt32
    /// The household.
    public var household: UInt32
    /// The outlet.
    public var outlet: UInt32
    /// The device.
    public var device: UInt32
    /// Loaves.
    public var loaves: Int32
    /// Price in piastres.
    public var pricePiastres: Int64
    /// The unified card it was drawn on; 0 for the old card.
    public var card: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      draw: UInt32 = 0,
      household: UInt32 = 0,
      outlet: UInt32 = 0,
      device: UInt32 = 0,
      loaves: Int32 = 0,
      pricePiastres: Int64 = 0,
      card: UInt32 = 0
    ) {
      self.draw = draw
      self.household = household
      self.outlet = outlet
      self.device = device
      self.loaves = loaves
      self.pricePiastres = pricePiastres
      self.card = card
    }
  }
}

extension Written {
  /// A capture device.
  public struct CaptureDeviceRegistered: Sendable, Hashable {
    /// Its handle.
    public var device: UInt32
    /// Its code.
    public var code: String
    /// Its office.
    public var office: UInt32
    /// Its compressed public key on P-256, 33 bytes.
    public var publicKey: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      device: UInt32 = 0,
      code: String = "",
      office: UInt32 = 0,
      publicKey: [UInt8] = []
    ) {
      self.device = device
      self.code = code
      self.office = office
      self.publicKey = publicKey
    }
  }
}

extension Written {
  /// A capture device suspended, or restored.
  public struct CaptureDeviceSuspended: Sendable, Hashable {
    /// Its handle.
    public var device: UInt32
    /// Why.
    public var cause: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      device: UInt32 = 0,
      cause: String = ""
    ) {
      self.device = device
      self.cause = cause
    }
  }
}

extension Written {
  /// A capture device moved.
  public struct CaptureDeviceMoved: Sendable, Hashable {
    /// Its handle.
    public var device: UInt32
    /// Its office from now on.
    public var office: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      device: UInt32 = 0,
      office: UInt32 = 0
    ) {
      self.device = device
      self.office = office
    }
  }
}

extension Written {
  /// An attempt that a device left.
  public struct CaptureAbandoned: Sendable, Hashable {
    /// The device.
    public var device: UInt32
    /// The day it is counted on.
    public var day: Int32
    /// How many on that day, this one counted.
    public var ofDay: UInt32
    /// How many ever.
    public var total: UInt32
    /// Whether this one flagged the device.
    public var flagged: Bool

    /// Every field left out is as proto3 leaves it out.
    public init(
      device: UInt32 = 0,
      day: Int32 = 0,
      ofDay: UInt32 = 0,
      total: UInt32 = 0,
      flagged: Bool = false
    ) {
      self.device = device
      self.day = day
      self.ofDay = ofDay
      self.total = total
      self.flagged = flagged
    }
  }
}

extension Written {
  /// A capture too poor to compare.
  public struct CapturePoor: Sendable, Hashable {
    /// The device.
    public var device: UInt32
    /// How many ever.
    public var total: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      device: UInt32 = 0,
      total: UInt32 = 0
    ) {
      self.device = device
      self.total = total
    }
  }
}

extension Written {
  /// An enrolled finger.
  public struct FingerRecorded: Sendable, Hashable {
    /// Its slot.
    public var enrolment: UInt32
    /// The card.
    public var card: UInt32
    /// The card's next enrolment.
    public var next: UInt32
    /// The finger's code.
    public var finger: UInt32
    /// Salted digest of the record on the chip, 32 bytes.
    public var digest: [UInt8]
    /// The salt, 16 bytes.
    public var salt: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      enrolment: UInt32 = 0,
      card: UInt32 = 0,
      next: UInt32 = 0,
      finger: UInt32 = 0,
      digest: [UInt8] = [],
      salt: [UInt8] = []
    ) {
      self.enrolment = enrolment
      self.card = card
      self.next = next
      self.finger = finger
      self.digest = digest
      self.salt = salt
    }
  }
}

extension Written {
  /// A card's newest enrolment.
  public struct CardEnrolled: Sendable, Hashable {
    /// The card.
    public var card: UInt32
    /// The enrolment.
    public var enrolment: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt32 = 0,
      enrolment: UInt32 = 0
    ) {
      self.card = card
      self.enrolment = enrolment
    }
  }
}

extension Written {
  /// An attempt at a verification. Its number and day are its entry's own.
  public struct AttemptBegun: Sendable, Hashable {
    /// Its slot.
    public var attempt: UInt32
    /// The card.
    public var card: UInt32
    /// The capture device.
    public var device: UInt32
    /// The unit.
    public var unit: UInt32
    /// The nonce, 32 bytes.
    public var nonce: [UInt8]
    /// When it is stale, Unix time in nanoseconds.
    public var expiresUnixNanos: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      attempt: UInt32 = 0,
      card: UInt32 = 0,
      device: UInt32 = 0,
      unit: UInt32 = 0,
      nonce: [UInt8] = [],
      expiresUnixNanos: Int64 = 0
    ) {
      self.attempt = attempt
      self.card = card
      self.device = device
      self.unit = unit
      self.nonce = nonce
      self.expiresUnixNanos = expiresUnixNanos
    }
  }
}

extension Written {
  /// An attempt's end without a comparison.
  public struct AttemptClosed: Sendable, Hashable {
    /// Its slot.
    public var attempt: UInt32
    /// State code.
    public var state: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      attempt: UInt32 = 0,
      state: UInt32 = 0
    ) {
      self.attempt = attempt
      self.state = state
    }
  }
}

extension Written {
  /// An attempt's end with a verdict.
  public struct PrintCompared: Sendable, Hashable {
    /// Its slot.
    public var attempt: UInt32
    /// Whether it is the same finger.
    public var matched: Bool
    /// The finger's code.
    public var finger: UInt32
    /// What it was scored, against what, by which matcher.
    public var comparison: Written.Comparison?
    /// Until when a visit can be opened with it, Unix time in nanoseconds; 0 where it did not match.
    public var validUntilUnixNanos: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      attempt: UInt32 = 0,
      matched: Bool = false,
      finger: UInt32 = 0,
      comparison: Written.Comparison? = nil,
      validUntilUnixNanos: Int64 = 0
    ) {
      self.attempt = attempt
      self.matched = matched
      self.finger = finger
      self.comparison = comparison
      self.validUntilUnixNanos = validUntilUnixNanos
    }
  }
}

extension Written {
  /// A wrong print.
  public struct PrintRefused: Sendable, Hashable {
    /// The card.
    public var card: UInt32
    /// Wrong prints in a row, this one counted.
    public var wrong: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      card: UInt32 = 0,
      wrong: UInt32 = 0
    ) {
      self.card = card
      self.wrong = wrong
    }
  }
}

extension Written {
  /// A citizen's wrong prints of all his cards.
  public struct WrongPrintsCounted: Sendable, Hashable {
    /// Their slot.
    public var slot: UInt32
    /// The citizen.
    public var citizen: UInt32
    /// How many ever.
    public var total: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      slot: UInt32 = 0,
      citizen: UInt32 = 0,
      total: UInt32 = 0
    ) {
      self.slot = slot
      self.citizen = citizen
      self.total = total
    }
  }
}

extension Written {
  /// What acts come to.
  public struct Tally: Sendable, Hashable {
    /// How many acts.
    public var count: Int64
    /// Loaves.
    public var loaves: Int64
    /// Cash paid for bread, in piastres.
    public var cashPiastres: Int64
    /// Ration value, in piastres.
    public var valuePiastres: Int64
    /// Money out of accounts, in piastres.
    public var moneyPiastres: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      count: Int64 = 0,
      loaves: Int64 = 0,
      cashPiastres: Int64 = 0,
      valuePiastres: Int64 = 0,
      moneyPiastres: Int64 = 0
    ) {
      self.count = count
      self.loaves = loaves
      self.cashPiastres = cashPiastres
      self.valuePiastres = valuePiastres
      self.moneyPiastres = moneyPiastres
    }
  }
}

extension Written {
  /// An act in its outlet's account; its day is its entry's.
  public struct SettlementEntered: Sendable, Hashable {
    /// The outlet.
    public var outlet: UInt32
    /// The line's code: 1 draws, 2 payments, 3 refunds, 4 reversals, 5 reversals of what was closed before,
    /// 6 deposits.
    public var line: UInt32
    /// What it comes to.
    public var tally: Written.Tally?

    /// Every field left out is as proto3 leaves it out.
    public init(
      outlet: UInt32 = 0,
      line: UInt32 = 0,
      tally: Written.Tally? = nil
    ) {
      self.outlet = outlet
      self.line = line
      self.tally = tally
    }
  }
}

extension Written {
  /// A closed account.
  public struct SettlementClosed: Sendable, Hashable {
    /// The outlet.
    public var outlet: UInt32
    /// Its number at that outlet.
    public var number: UInt32
    /// The day of its acts.
    public var day: Int32
    /// Its place among that day's.
    public var sequence: UInt32
    /// What the state adds to each loaf.
    public var subsidyPerLoafPiastres: Int64
    /// Draws on entitlements.
    public var draws: Written.Tally?
    /// Money paid.
    public var payments: Written.Tally?
    /// Money given back.
    public var refunds: Written.Tally?
    /// Taken back of its own.
    public var reversals: Written.Tally?
    /// Taken back of those closed before.
    public var lateReversals: Written.Tally?
    /// Cash brought to a machine.
    public var deposits: Written.Tally?

    /// Every field left out is as proto3 leaves it out.
    public init(
      outlet: UInt32 = 0,
      number: UInt32 = 0,
      day: Int32 = 0,
      sequence: UInt32 = 0,
      subsidyPerLoafPiastres: Int64 = 0,
      draws: Written.Tally? = nil,
      payments: Written.Tally? = nil,
      refunds: Written.Tally? = nil,
      reversals: Written.Tally? = nil,
      lateReversals: Written.Tally? = nil,
      deposits: Written.Tally? = nil
    ) {
      self.outlet = outlet
      self.number = number
      self.day = day
      self.sequence = sequence
      self.subsidyPerLoafPiastres = subsidyPerLoafPiastres
      self.draws = draws
      self.payments = payments
      self.refunds = refunds
      self.reversals = reversals
      self.lateReversals = lateReversals
      self.deposits = deposits
    }
  }
}

extension Written {
  /// A citizen's personal data, as sealed under his own key.
  public struct Profile: Sendable, Hashable {
    /// Full name in Arabic.
    public var name: String
    /// National ID, 14 digits.
    public var nationalId: [UInt8]
    /// Mobile as +20 and ten digits, or empty.
    public var mobile: [UInt8]

    /// Every field left out is as proto3 leaves it out.
    public init(
      name: String = "",
      nationalId: [UInt8] = [],
      mobile: [UInt8] = []
    ) {
      self.name = name
      self.nationalId = nationalId
      self.mobile = mobile
    }
  }
}

extension Written {
  /// A household's ration account, opened for a month.
  public struct RationOpened: Sendable, Hashable {
    /// The household.
    public var household: UInt32
    /// The month, counted as year × 12 + month − 1.
    public var month: Int32
    /// What it may draw.
    public var value: Written.RationValue?

    /// Every field left out is as proto3 leaves it out.
    public init(
      household: UInt32 = 0,
      month: Int32 = 0,
      value: Written.RationValue? = nil
    ) {
      self.household = household
      self.month = month
      self.value = value
    }
  }
}

extension Written {
  /// How far heads of households have been told of a grant.
  public struct GrantTold: Sendable, Hashable {
    /// The grant.
    public var grant: UInt32
    /// The last household that was looked at.
    public var throughHousehold: UInt32

    /// Every field left out is as proto3 leaves it out.
    public init(
      grant: UInt32 = 0,
      throughHousehold: UInt32 = 0
    ) {
      self.grant = grant
      self.throughHousehold = throughHousehold
    }
  }
}

extension Written {
  /// A draw of goods.
  public struct GoodsDrawRecorded: Sendable, Hashable {
    /// Its slot.
    public var draw: UInt32
    /// Whose.
    public var household: UInt32
    /// Where.
    public var outlet: UInt32
    /// At which terminal.
    public var device: UInt32
    /// On which unified card; 0 for the old card.
    public var card: UInt32
    /// Drawn of each source.
    public var drawn: Written.RationValue?
    /// What was beyond the entitlement.
    public var excessPiastres: Int64

    /// Every field left out is as proto3 leaves it out.
    public init(
      draw: UInt32 = 0,
      household: UInt32 = 0,
      outlet: UInt32 = 0,
      device: UInt32 = 0,
      card: UInt32 = 0,
      drawn: Written.RationValue? = nil,
      excessPiastres: Int64 = 0
    ) {
      self.draw = draw
      self.household = household
      self.outlet = outlet
      self.device = device
      self.card = card
      self.drawn = drawn
      self.excessPiastres = excessPiastres
    }
  }
}

extension Written.Facts: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__facts()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Facts.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Facts>) {
    self.number = c.pointee.number
    self.epoch = c.pointee.epoch
    self.instantUnixNanos = c.pointee.instant_unix_nanos
    self.day = c.pointee.day
    self.method = String(wire: c.pointee.method)
    self.refused = c.pointee.refused.map { Written.Refused($0) }
    self.granted = c.pointee.granted.map { Written.Granted($0) }
    self.rehearsal = c.pointee.rehearsal != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Facts> {
    let c = try arena.one(Unicard__Journal__V1__Facts.self)
    unicard__journal__v1__facts__init(c)
    c.pointee.number = self.number
    c.pointee.epoch = self.epoch
    c.pointee.instant_unix_nanos = self.instantUnixNanos
    c.pointee.day = self.day
    if !self.method.isEmpty { c.pointee.method = try arena.text(self.method, in: "unicard.journal.v1.Facts.method") }
    if let value = self.refused { c.pointee.refused = try value.staged(in: arena) }
    if let value = self.granted { c.pointee.granted = try value.staged(in: arena) }
    c.pointee.rehearsal = self.rehearsal ? 1 : 0
    return c
  }
}

extension Written.Refused: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__refused()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Refused.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Refused>) {
    self.reason = String(wire: c.pointee.reason)
    self.facts = unpackedList(c.pointee.n_facts, c.pointee.facts) { Written.NamedValue($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Refused> {
    let c = try arena.one(Unicard__Journal__V1__Refused.self)
    unicard__journal__v1__refused__init(c)
    if !self.reason.isEmpty { c.pointee.reason = try arena.text(self.reason, in: "unicard.journal.v1.Refused.reason") }
    (c.pointee.n_facts, c.pointee.facts) = try arena.list(self.facts) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Written.NamedValue: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__named_value()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__NamedValue.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__NamedValue>) {
    self.name = String(wire: c.pointee.name)
    self.value = String(wire: c.pointee.value)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__NamedValue> {
    let c = try arena.one(Unicard__Journal__V1__NamedValue.self)
    unicard__journal__v1__named_value__init(c)
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.journal.v1.NamedValue.name") }
    if !self.value.isEmpty { c.pointee.value = try arena.text(self.value, in: "unicard.journal.v1.NamedValue.value") }
    return c
  }
}

extension Written.Granted: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__granted()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Granted.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Granted>) {
    switch c.pointee.answer_case.rawValue {
    case 1: self.answer = c.pointee.done.map { .done(Written.Empty($0)) }
    case 2: self.answer = c.pointee.proposed.map { .proposed(Written.ProposalMade($0)) }
    case 3: self.answer = .approved(c.pointee.approved)
    case 4: self.answer = .importOpened(c.pointee.import_opened)
    case 5: self.answer = c.pointee.import_staged.map { .importStaged(Written.RowsStaged($0)) }
    case 6: self.answer = c.pointee.cards_requested.map { .cardsRequested(Written.CardsRequested($0)) }
    case 7: self.answer = .cardRequested(c.pointee.card_requested)
    case 8: self.answer = .cardsMoved(c.pointee.cards_moved)
    case 9: self.answer = c.pointee.shipment_received.map { .shipmentReceived(Written.ShipmentReceived($0)) }
    case 10: self.answer = c.pointee.notices_reported.map { .noticesReported(Written.NoticesReported($0)) }
    case 11: self.answer = c.pointee.delivered.map { .delivered(Written.CardHandedOver($0)) }
    case 12: self.answer = c.pointee.place.map { .place(Written.PlaceTold($0)) }
    case 13: self.answer = c.pointee.bread_drawn.map { .breadDrawn(Written.BreadDrawn($0)) }
    case 14: self.answer = c.pointee.bread_reversed.map { .breadReversed(Written.BreadReversed($0)) }
    case 15: self.answer = .swept(c.pointee.swept)
    case 40: self.answer = c.pointee.money_paid.map { .moneyPaid(Written.MoneyPaid($0)) }
    case 41: self.answer = c.pointee.money_held.map { .moneyHeld(Written.MoneyHeld($0)) }
    case 42: self.answer = c.pointee.hold_captured.map { .holdCaptured(Written.HoldCaptured($0)) }
    case 43: self.answer = c.pointee.money_returned.map { .moneyReturned(Written.MoneyReturned($0)) }
    case 44: self.answer = c.pointee.cash_moved.map { .cashMoved(Written.CashMoved($0)) }
    case 45: self.answer = c.pointee.money_credited.map { .moneyCredited(Written.MoneyCredited($0)) }
    case 46: self.answer = c.pointee.balance_told.map { .balanceTold(Written.BalanceTold($0)) }
    case 47: self.answer = c.pointee.pin_set.map { .pinSet(Written.PinSet($0)) }
    case 55: self.answer = c.pointee.verification_begun.map { .verificationBegun(Written.VerificationBegun($0)) }
    case 56: self.answer = c.pointee.finger_verified.map { .fingerVerified(Written.FingerVerified($0)) }
    case 57: self.answer = c.pointee.finger_enrolled.map { .fingerEnrolled(Written.FingerEnrolled($0)) }
    case 58: self.answer = .visitOpened(c.pointee.visit_opened)
    case 65: self.answer = c.pointee.day_closed.map { .dayClosed(Written.SettlementClosed($0)) }
    case 30: self.answer = c.pointee.goods_drawn.map { .goodsDrawn(Written.GoodsDrawn($0)) }
    case 31: self.answer = c.pointee.goods_reversed.map { .goodsReversed(Written.GoodsReversed($0)) }
    default: self.answer = nil
    }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Granted> {
    let c = try arena.one(Unicard__Journal__V1__Granted.self)
    unicard__journal__v1__granted__init(c)
    switch self.answer {
    case .done(let value):
      c.pointee.done = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 1)
    case .proposed(let value):
      c.pointee.proposed = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 2)
    case .approved(let value):
      c.pointee.approved = value
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 3)
    case .importOpened(let value):
      c.pointee.import_opened = value
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 4)
    case .importStaged(let value):
      c.pointee.import_staged = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 5)
    case .cardsRequested(let value):
      c.pointee.cards_requested = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 6)
    case .cardRequested(let value):
      c.pointee.card_requested = value
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 7)
    case .cardsMoved(let value):
      c.pointee.cards_moved = value
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 8)
    case .shipmentReceived(let value):
      c.pointee.shipment_received = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 9)
    case .noticesReported(let value):
      c.pointee.notices_reported = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 10)
    case .delivered(let value):
      c.pointee.delivered = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 11)
    case .place(let value):
      c.pointee.place = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 12)
    case .breadDrawn(let value):
      c.pointee.bread_drawn = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 13)
    case .breadReversed(let value):
      c.pointee.bread_reversed = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 14)
    case .swept(let value):
      c.pointee.swept = value
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 15)
    case .moneyPaid(let value):
      c.pointee.money_paid = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 40)
    case .moneyHeld(let value):
      c.pointee.money_held = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 41)
    case .holdCaptured(let value):
      c.pointee.hold_captured = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 42)
    case .moneyReturned(let value):
      c.pointee.money_returned = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 43)
    case .cashMoved(let value):
      c.pointee.cash_moved = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 44)
    case .moneyCredited(let value):
      c.pointee.money_credited = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 45)
    case .balanceTold(let value):
      c.pointee.balance_told = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 46)
    case .pinSet(let value):
      c.pointee.pin_set = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 47)
    case .verificationBegun(let value):
      c.pointee.verification_begun = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 55)
    case .fingerVerified(let value):
      c.pointee.finger_verified = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 56)
    case .fingerEnrolled(let value):
      c.pointee.finger_enrolled = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 57)
    case .visitOpened(let value):
      c.pointee.visit_opened = value
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 58)
    case .dayClosed(let value):
      c.pointee.day_closed = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 65)
    case .goodsDrawn(let value):
      c.pointee.goods_drawn = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 30)
    case .goodsReversed(let value):
      c.pointee.goods_reversed = try value.staged(in: arena)
      c.pointee.answer_case = Unicard__Journal__V1__Granted__AnswerCase(rawValue: 31)
    case nil: break
    }
    return c
  }
}

extension Written.MoneyPaid: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__money_paid()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__MoneyPaid.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__MoneyPaid>) {
    self.amountPiastres = c.pointee.amount_piastres
    self.outlet = c.pointee.outlet
    self.lastFour = c.pointee.last_four
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__MoneyPaid> {
    let c = try arena.one(Unicard__Journal__V1__MoneyPaid.self)
    unicard__journal__v1__money_paid__init(c)
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.outlet = self.outlet
    c.pointee.last_four = self.lastFour
    return c
  }
}

extension Written.MoneyHeld: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__money_held()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__MoneyHeld.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__MoneyHeld>) {
    self.amountPiastres = c.pointee.amount_piastres
    self.expiresDay = c.pointee.expires_day
    self.outlet = c.pointee.outlet
    self.lastFour = c.pointee.last_four
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__MoneyHeld> {
    let c = try arena.one(Unicard__Journal__V1__MoneyHeld.self)
    unicard__journal__v1__money_held__init(c)
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.expires_day = self.expiresDay
    c.pointee.outlet = self.outlet
    c.pointee.last_four = self.lastFour
    return c
  }
}

extension Written.HoldCaptured: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__hold_captured()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__HoldCaptured.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__HoldCaptured>) {
    self.amountPiastres = c.pointee.amount_piastres
    self.releasedPiastres = c.pointee.released_piastres
    self.hold = c.pointee.hold
    self.outlet = c.pointee.outlet
    self.lastFour = c.pointee.last_four
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__HoldCaptured> {
    let c = try arena.one(Unicard__Journal__V1__HoldCaptured.self)
    unicard__journal__v1__hold_captured__init(c)
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.released_piastres = self.releasedPiastres
    c.pointee.hold = self.hold
    c.pointee.outlet = self.outlet
    c.pointee.last_four = self.lastFour
    return c
  }
}

extension Written.MoneyReturned: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__money_returned()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__MoneyReturned.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__MoneyReturned>) {
    self.amountPiastres = c.pointee.amount_piastres
    self.original = c.pointee.original
    self.outlet = c.pointee.outlet
    self.lastFour = c.pointee.last_four
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__MoneyReturned> {
    let c = try arena.one(Unicard__Journal__V1__MoneyReturned.self)
    unicard__journal__v1__money_returned__init(c)
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.original = self.original
    c.pointee.outlet = self.outlet
    c.pointee.last_four = self.lastFour
    return c
  }
}

extension Written.CashMoved: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__cash_moved()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CashMoved.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CashMoved>) {
    self.amountPiastres = c.pointee.amount_piastres
    self.balancePiastres = c.pointee.balance_piastres
    self.heldPiastres = c.pointee.held_piastres
    self.outlet = c.pointee.outlet
    self.lastFour = c.pointee.last_four
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CashMoved> {
    let c = try arena.one(Unicard__Journal__V1__CashMoved.self)
    unicard__journal__v1__cash_moved__init(c)
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.balance_piastres = self.balancePiastres
    c.pointee.held_piastres = self.heldPiastres
    c.pointee.outlet = self.outlet
    c.pointee.last_four = self.lastFour
    return c
  }
}

extension Written.MoneyCredited: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__money_credited()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__MoneyCredited.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__MoneyCredited>) {
    self.amountPiastres = c.pointee.amount_piastres
    self.office = c.pointee.office
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__MoneyCredited> {
    let c = try arena.one(Unicard__Journal__V1__MoneyCredited.self)
    unicard__journal__v1__money_credited__init(c)
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.office = self.office
    return c
  }
}

extension Written.BalanceTold: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__balance_told()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__BalanceTold.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__BalanceTold>) {
    self.balancePiastres = c.pointee.balance_piastres
    self.heldPiastres = c.pointee.held_piastres
    self.outlet = c.pointee.outlet
    self.lastFour = c.pointee.last_four
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__BalanceTold> {
    let c = try arena.one(Unicard__Journal__V1__BalanceTold.self)
    unicard__journal__v1__balance_told__init(c)
    c.pointee.balance_piastres = self.balancePiastres
    c.pointee.held_piastres = self.heldPiastres
    c.pointee.outlet = self.outlet
    c.pointee.last_four = self.lastFour
    return c
  }
}

extension Written.PinSet: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__pin_set()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__PinSet.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__PinSet>) {
    self.lastFour = c.pointee.last_four
    self.lifted = c.pointee.lifted != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__PinSet> {
    let c = try arena.one(Unicard__Journal__V1__PinSet.self)
    unicard__journal__v1__pin_set__init(c)
    c.pointee.last_four = self.lastFour
    c.pointee.lifted = self.lifted ? 1 : 0
    return c
  }
}

extension Written.Empty: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__empty()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Empty.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Empty>) {
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Empty> {
    let c = try arena.one(Unicard__Journal__V1__Empty.self)
    unicard__journal__v1__empty__init(c)
    return c
  }
}

extension Written.ProposalMade: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__proposal_made()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ProposalMade.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ProposalMade>) {
    self.proposal = c.pointee.proposal
    self.digest = [UInt8](wire: c.pointee.digest)
    self.expiresDay = c.pointee.expires_day
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ProposalMade> {
    let c = try arena.one(Unicard__Journal__V1__ProposalMade.self)
    unicard__journal__v1__proposal_made__init(c)
    c.pointee.proposal = self.proposal
    c.pointee.digest = try arena.bytes(self.digest)
    c.pointee.expires_day = self.expiresDay
    return c
  }
}

extension Written.RowsStaged: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__rows_staged()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__RowsStaged.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__RowsStaged>) {
    self.rows = c.pointee.rows
    self.households = c.pointee.households
    self.digest = [UInt8](wire: c.pointee.digest)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__RowsStaged> {
    let c = try arena.one(Unicard__Journal__V1__RowsStaged.self)
    unicard__journal__v1__rows_staged__init(c)
    c.pointee.rows = self.rows
    c.pointee.households = self.households
    c.pointee.digest = try arena.bytes(self.digest)
    return c
  }
}

extension Written.CardsRequested: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__cards_requested()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardsRequested.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardsRequested>) {
    self.cards = c.pointee.cards
    self.cursor = c.pointee.cursor
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardsRequested> {
    let c = try arena.one(Unicard__Journal__V1__CardsRequested.self)
    unicard__journal__v1__cards_requested__init(c)
    c.pointee.cards = self.cards
    c.pointee.cursor = self.cursor
    return c
  }
}

extension Written.ShipmentReceived: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__shipment_received()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ShipmentReceived.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ShipmentReceived>) {
    self.cards = c.pointee.cards
    self.notices = c.pointee.notices
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ShipmentReceived> {
    let c = try arena.one(Unicard__Journal__V1__ShipmentReceived.self)
    unicard__journal__v1__shipment_received__init(c)
    c.pointee.cards = self.cards
    c.pointee.notices = self.notices
    return c
  }
}

extension Written.NoticesReported: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__notices_reported()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__NoticesReported.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__NoticesReported>) {
    self.notices = c.pointee.notices
    self.windows = c.pointee.windows
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__NoticesReported> {
    let c = try arena.one(Unicard__Journal__V1__NoticesReported.self)
    unicard__journal__v1__notices_reported__init(c)
    c.pointee.notices = self.notices
    c.pointee.windows = self.windows
    return c
  }
}

extension Written.CardHandedOver: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__card_handed_over()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardHandedOver.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardHandedOver>) {
    self.expiresDay = c.pointee.expires_day
    self.carriesRation = c.pointee.carries_ration != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardHandedOver> {
    let c = try arena.one(Unicard__Journal__V1__CardHandedOver.self)
    unicard__journal__v1__card_handed_over__init(c)
    c.pointee.expires_day = self.expiresDay
    c.pointee.carries_ration = self.carriesRation ? 1 : 0
    return c
  }
}

extension Written.PlaceTold: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__place_told()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__PlaceTold.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__PlaceTold>) {
    self.office = c.pointee.office
    self.fromDay = c.pointee.from_day
    self.untilDay = c.pointee.until_day
    self.life = c.pointee.life.map { Written.Life($0) }
    self.windowStarted = c.pointee.window_started != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__PlaceTold> {
    let c = try arena.one(Unicard__Journal__V1__PlaceTold.self)
    unicard__journal__v1__place_told__init(c)
    c.pointee.office = self.office
    c.pointee.from_day = self.fromDay
    c.pointee.until_day = self.untilDay
    if let value = self.life { c.pointee.life = try value.staged(in: arena) }
    c.pointee.window_started = self.windowStarted ? 1 : 0
    return c
  }
}

extension Written.Life: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__life()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Life.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Life>) {
    self.state = c.pointee.state
    self.cause = c.pointee.cause
    self.windows = c.pointee.windows.map { Written.Windows($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Life> {
    let c = try arena.one(Unicard__Journal__V1__Life.self)
    unicard__journal__v1__life__init(c)
    c.pointee.state = self.state
    c.pointee.cause = self.cause
    if let value = self.windows { c.pointee.windows = try value.staged(in: arena) }
    return c
  }
}

extension Written.Windows: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__windows()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Windows.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Windows>) {
    self.noticeDay = c.pointee.notice_day
    self.firstEndsDay = c.pointee.first_ends_day
    self.secondEndsDay = c.pointee.second_ends_day
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Windows> {
    let c = try arena.one(Unicard__Journal__V1__Windows.self)
    unicard__journal__v1__windows__init(c)
    c.pointee.notice_day = self.noticeDay
    c.pointee.first_ends_day = self.firstEndsDay
    c.pointee.second_ends_day = self.secondEndsDay
    return c
  }
}

extension Written.BreadDrawn: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__bread_drawn()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__BreadDrawn.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__BreadDrawn>) {
    self.loaves = c.pointee.loaves
    self.pricePiastres = c.pointee.price_piastres
    self.leftToday = c.pointee.left_today
    self.leftThisMonth = c.pointee.left_this_month
    self.persons = c.pointee.persons
    self.legacyRetired = c.pointee.legacy_retired != 0
    self.outlet = c.pointee.outlet
    self.lastFour = c.pointee.last_four
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__BreadDrawn> {
    let c = try arena.one(Unicard__Journal__V1__BreadDrawn.self)
    unicard__journal__v1__bread_drawn__init(c)
    c.pointee.loaves = self.loaves
    c.pointee.price_piastres = self.pricePiastres
    c.pointee.left_today = self.leftToday
    c.pointee.left_this_month = self.leftThisMonth
    c.pointee.persons = self.persons
    c.pointee.legacy_retired = self.legacyRetired ? 1 : 0
    c.pointee.outlet = self.outlet
    c.pointee.last_four = self.lastFour
    return c
  }
}

extension Written.BreadReversed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__bread_reversed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__BreadReversed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__BreadReversed>) {
    self.loaves = c.pointee.loaves
    self.pricePiastres = c.pointee.price_piastres
    self.entry = c.pointee.entry
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__BreadReversed> {
    let c = try arena.one(Unicard__Journal__V1__BreadReversed.self)
    unicard__journal__v1__bread_reversed__init(c)
    c.pointee.loaves = self.loaves
    c.pointee.price_piastres = self.pricePiastres
    c.pointee.entry = self.entry
    return c
  }
}

extension Written.VerificationBegun: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__verification_begun()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__VerificationBegun.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__VerificationBegun>) {
    self.nonce = [UInt8](wire: c.pointee.nonce)
    self.expiresUnixNanos = c.pointee.expires_unix_nanos
    self.fingers = unpackedList(c.pointee.n_fingers, c.pointee.fingers) { $0 }
    self.attemptsLeft = c.pointee.attempts_left
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__VerificationBegun> {
    let c = try arena.one(Unicard__Journal__V1__VerificationBegun.self)
    unicard__journal__v1__verification_begun__init(c)
    c.pointee.nonce = try arena.bytes(self.nonce)
    c.pointee.expires_unix_nanos = self.expiresUnixNanos
    (c.pointee.n_fingers, c.pointee.fingers) = try arena.list(self.fingers)
    c.pointee.attempts_left = self.attemptsLeft
    return c
  }
}

extension Written.FingerVerified: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__finger_verified()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__FingerVerified.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__FingerVerified>) {
    self.finger = c.pointee.finger
    self.comparison = c.pointee.comparison.map { Written.Comparison($0) }
    self.validUntilUnixNanos = c.pointee.valid_until_unix_nanos
    self.lastFour = c.pointee.last_four
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__FingerVerified> {
    let c = try arena.one(Unicard__Journal__V1__FingerVerified.self)
    unicard__journal__v1__finger_verified__init(c)
    c.pointee.finger = self.finger
    if let value = self.comparison { c.pointee.comparison = try value.staged(in: arena) }
    c.pointee.valid_until_unix_nanos = self.validUntilUnixNanos
    c.pointee.last_four = self.lastFour
    return c
  }
}

extension Written.Comparison: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__comparison()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Comparison.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Comparison>) {
    self.score = c.pointee.score
    self.threshold = c.pointee.threshold
    self.matcher = c.pointee.matcher
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Comparison> {
    let c = try arena.one(Unicard__Journal__V1__Comparison.self)
    unicard__journal__v1__comparison__init(c)
    c.pointee.score = self.score
    c.pointee.threshold = self.threshold
    c.pointee.matcher = self.matcher
    return c
  }
}

extension Written.FingerEnrolled: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__finger_enrolled()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__FingerEnrolled.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__FingerEnrolled>) {
    self.finger = c.pointee.finger
    self.replaced = c.pointee.replaced
    self.fingers = c.pointee.fingers
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__FingerEnrolled> {
    let c = try arena.one(Unicard__Journal__V1__FingerEnrolled.self)
    unicard__journal__v1__finger_enrolled__init(c)
    c.pointee.finger = self.finger
    c.pointee.replaced = self.replaced
    c.pointee.fingers = self.fingers
    return c
  }
}

extension Written.RationValue: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__ration_value()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__RationValue.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__RationValue>) {
    self.pointsPiastres = c.pointee.points_piastres
    self.grantPiastres = c.pointee.grant_piastres
    self.monthPiastres = c.pointee.month_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__RationValue> {
    let c = try arena.one(Unicard__Journal__V1__RationValue.self)
    unicard__journal__v1__ration_value__init(c)
    c.pointee.points_piastres = self.pointsPiastres
    c.pointee.grant_piastres = self.grantPiastres
    c.pointee.month_piastres = self.monthPiastres
    return c
  }
}

extension Written.PricedLine: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__priced_line()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__PricedLine.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__PricedLine>) {
    self.good = c.pointee.good
    self.quantity = c.pointee.quantity
    self.pricePiastres = c.pointee.price_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__PricedLine> {
    let c = try arena.one(Unicard__Journal__V1__PricedLine.self)
    unicard__journal__v1__priced_line__init(c)
    c.pointee.good = self.good
    c.pointee.quantity = self.quantity
    c.pointee.price_piastres = self.pricePiastres
    return c
  }
}

extension Written.GoodsDrawn: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__goods_drawn()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__GoodsDrawn.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__GoodsDrawn>) {
    self.lines = unpackedList(c.pointee.n_lines, c.pointee.lines) { Written.PricedLine($0!) }
    self.drawn = c.pointee.drawn.map { Written.RationValue($0) }
    self.left = c.pointee.left.map { Written.RationValue($0) }
    self.excessPiastres = c.pointee.excess_piastres
    self.persons = c.pointee.persons
    self.legacyRetired = c.pointee.legacy_retired != 0
    self.outlet = c.pointee.outlet
    self.lastFour = c.pointee.last_four
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__GoodsDrawn> {
    let c = try arena.one(Unicard__Journal__V1__GoodsDrawn.self)
    unicard__journal__v1__goods_drawn__init(c)
    (c.pointee.n_lines, c.pointee.lines) = try arena.list(self.lines) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    if let value = self.drawn { c.pointee.drawn = try value.staged(in: arena) }
    if let value = self.left { c.pointee.left = try value.staged(in: arena) }
    c.pointee.excess_piastres = self.excessPiastres
    c.pointee.persons = self.persons
    c.pointee.legacy_retired = self.legacyRetired ? 1 : 0
    c.pointee.outlet = self.outlet
    c.pointee.last_four = self.lastFour
    return c
  }
}

extension Written.GoodsReversed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__goods_reversed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__GoodsReversed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__GoodsReversed>) {
    self.returned = c.pointee.returned.map { Written.RationValue($0) }
    self.excessPiastres = c.pointee.excess_piastres
    self.entry = c.pointee.entry
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__GoodsReversed> {
    let c = try arena.one(Unicard__Journal__V1__GoodsReversed.self)
    unicard__journal__v1__goods_reversed__init(c)
    if let value = self.returned { c.pointee.returned = try value.staged(in: arena) }
    c.pointee.excess_piastres = self.excessPiastres
    c.pointee.entry = self.entry
    return c
  }
}

extension Written.Record: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__record()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Record.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Record>) {
    self.role = c.pointee.role
    self.uid = c.pointee.uid
    self.clerk = c.pointee.clerk
    self.office = c.pointee.office
    self.device = String(wire: c.pointee.device)
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.bodyMac = [UInt8](wire: c.pointee.body_mac)
    self.events = unpackedList(c.pointee.n_events, c.pointee.events) { Written.Event($0!) }
    self.postings = unpackedList(c.pointee.n_postings, c.pointee.postings) { Written.Posting($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Record> {
    let c = try arena.one(Unicard__Journal__V1__Record.self)
    unicard__journal__v1__record__init(c)
    c.pointee.role = self.role
    c.pointee.uid = self.uid
    c.pointee.clerk = self.clerk
    c.pointee.office = self.office
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.journal.v1.Record.device") }
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.body_mac = try arena.bytes(self.bodyMac)
    (c.pointee.n_events, c.pointee.events) = try arena.list(self.events) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    (c.pointee.n_postings, c.pointee.postings) = try arena.list(self.postings) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Written.Posting: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__posting()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Posting.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Posting>) {
    self.account = c.pointee.account
    self.owner = c.pointee.owner
    self.unit = c.pointee.unit
    self.amount = c.pointee.amount
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Posting> {
    let c = try arena.one(Unicard__Journal__V1__Posting.self)
    unicard__journal__v1__posting__init(c)
    c.pointee.account = self.account
    c.pointee.owner = self.owner
    c.pointee.unit = self.unit
    c.pointee.amount = self.amount
    return c
  }
}

extension Written.Event: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__event()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Event.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Event>) {
    switch c.pointee.event_case.rawValue {
    case 1: self.event = c.pointee.ledger_opened.map { .ledgerOpened(Written.LedgerOpened($0)) }
    case 2: self.event = .clockDriven(c.pointee.clock_driven)
    case 3: self.event = c.pointee.clock_confirmed.map { .clockConfirmed(Written.Empty($0)) }
    case 4: self.event = .sweptThroughDay(c.pointee.swept_through_day)
    case 5: self.event = c.pointee.refusals_counted.map { .refusalsCounted(Written.RefusalsCounted($0)) }
    case 6: self.event = c.pointee.clerk_registered.map { .clerkRegistered(Written.ClerkRegistered($0)) }
    case 7: self.event = c.pointee.office_registered.map { .officeRegistered(Written.OfficeRegistered($0)) }
    case 8: self.event = c.pointee.outlet_registered.map { .outletRegistered(Written.OutletRegistered($0)) }
    case 9: self.event = c.pointee.device_registered.map { .deviceRegistered(Written.DeviceRegistered($0)) }
    case 10: self.event = c.pointee.service_announced.map { .serviceAnnounced(Written.ServiceAnnounced($0)) }
    case 11: self.event = c.pointee.policy_set.map { .policySet(Written.PolicySet($0)) }
    case 12: self.event = c.pointee.proposed.map { .proposed(Written.Proposed($0)) }
    case 13: self.event = c.pointee.proposal_closed.map { .proposalClosed(Written.ProposalClosed($0)) }
    case 14: self.event = c.pointee.import_begun.map { .importBegun(Written.ImportBegun($0)) }
    case 15: self.event = c.pointee.import_advanced.map { .importAdvanced(Written.ImportAdvanced($0)) }
    case 16: self.event = c.pointee.import_closed.map { .importClosed(Written.ImportClosed($0)) }
    case 17: self.event = c.pointee.citizen_registered.map { .citizenRegistered(Written.CitizenRegistered($0)) }
    case 18: self.event = c.pointee.household_formed.map { .householdFormed(Written.HouseholdFormed($0)) }
    case 19: self.event = c.pointee.mobile_attested.map { .mobileAttested(Written.MobileAttested($0)) }
    case 20: self.event = .accountActivated(c.pointee.account_activated)
    case 21: self.event = c.pointee.card_requested.map { .cardRequested(Written.CardRequested($0)) }
    case 22: self.event = c.pointee.card_assigned.map { .cardAssigned(Written.CardAssigned($0)) }
    case 23: self.event = c.pointee.card_printed.map { .cardPrinted(Written.CardPrinted($0)) }
    case 24: self.event = c.pointee.card_spoiled.map { .cardSpoiled(Written.CardSpoiled($0)) }
    case 25: self.event = .cardShipped(c.pointee.card_shipped)
    case 26: self.event = c.pointee.card_received.map { .cardReceived(Written.CardPlaced($0)) }
    case 27: self.event = c.pointee.card_notified.map { .cardNotified(Written.CardPlaced($0)) }
    case 28: self.event = c.pointee.card_forwarded.map { .cardForwarded(Written.CardPlaced($0)) }
    case 29: self.event = c.pointee.card_received_at_headquarters.map { .cardReceivedAtHeadquarters(Written.CardPlaced($0)) }
    case 30: self.event = c.pointee.card_delivered.map { .cardDelivered(Written.CardDelivered($0)) }
    case 31: self.event = c.pointee.card_destroyed.map { .cardDestroyed(Written.CardDestroyed($0)) }
    case 32: self.event = .cardExpired(c.pointee.card_expired)
    case 33: self.event = c.pointee.pin_refused.map { .pinRefused(Written.PinRefused($0)) }
    case 34: self.event = .pinAccepted(c.pointee.pin_accepted)
    case 35: self.event = c.pointee.notice_queued.map { .noticeQueued(Written.NoticeQueued($0)) }
    case 36: self.event = c.pointee.recipient_called.map { .recipientCalled(Written.RecipientCalled($0)) }
    case 37: self.event = c.pointee.notice_moved.map { .noticeMoved(Written.NoticeMoved($0)) }
    case 38: self.event = c.pointee.cycle_opened.map { .cycleOpened(Written.CycleOpened($0)) }
    case 39: self.event = c.pointee.loaves_lapsed.map { .loavesLapsed(Written.LoavesLapsed($0)) }
    case 40: self.event = c.pointee.draw_recorded.map { .drawRecorded(Written.DrawRecorded($0)) }
    case 41: self.event = .drawReversed(c.pointee.draw_reversed)
    case 42: self.event = .legacyCardRetired(c.pointee.legacy_card_retired)
    case 43: self.event = .legacyCardReinstated(c.pointee.legacy_card_reinstated)
    case 80: self.event = c.pointee.payment_recorded.map { .paymentRecorded(Written.PaymentRecorded($0)) }
    case 81: self.event = c.pointee.account_used.map { .accountUsed(Written.AccountUsed($0)) }
    case 82: self.event = c.pointee.payment_settled.map { .paymentSettled(Written.PaymentSettled($0)) }
    case 83: self.event = c.pointee.reference_taken.map { .referenceTaken(Written.ReferenceTaken($0)) }
    case 84: self.event = c.pointee.pin_set.map { .pinSet(Written.CardPin($0)) }
    case 85: self.event = .cardResumed(c.pointee.card_resumed)
    case 110: self.event = c.pointee.capture_device_registered.map { .captureDeviceRegistered(Written.CaptureDeviceRegistered($0)) }
    case 111: self.event = c.pointee.capture_device_suspended.map { .captureDeviceSuspended(Written.CaptureDeviceSuspended($0)) }
    case 112: self.event = c.pointee.capture_device_restored.map { .captureDeviceRestored(Written.CaptureDeviceSuspended($0)) }
    case 113: self.event = c.pointee.capture_device_moved.map { .captureDeviceMoved(Written.CaptureDeviceMoved($0)) }
    case 114: self.event = c.pointee.capture_abandoned.map { .captureAbandoned(Written.CaptureAbandoned($0)) }
    case 115: self.event = c.pointee.capture_poor.map { .capturePoor(Written.CapturePoor($0)) }
    case 116: self.event = c.pointee.finger_recorded.map { .fingerRecorded(Written.FingerRecorded($0)) }
    case 117: self.event = c.pointee.card_enrolled.map { .cardEnrolled(Written.CardEnrolled($0)) }
    case 118: self.event = c.pointee.attempt_begun.map { .attemptBegun(Written.AttemptBegun($0)) }
    case 119: self.event = c.pointee.attempt_closed.map { .attemptClosed(Written.AttemptClosed($0)) }
    case 120: self.event = c.pointee.print_compared.map { .printCompared(Written.PrintCompared($0)) }
    case 121: self.event = .matchUsed(c.pointee.match_used)
    case 122: self.event = c.pointee.print_refused.map { .printRefused(Written.PrintRefused($0)) }
    case 123: self.event = .printAccepted(c.pointee.print_accepted)
    case 124: self.event = c.pointee.wrong_prints_counted.map { .wrongPrintsCounted(Written.WrongPrintsCounted($0)) }
    case 125: self.event = .cardLockedOut(c.pointee.card_locked_out)
    case 140: self.event = c.pointee.settlement_entered.map { .settlementEntered(Written.SettlementEntered($0)) }
    case 141: self.event = c.pointee.settlement_closed.map { .settlementClosed(Written.SettlementClosed($0)) }
    case 60: self.event = c.pointee.good_priced.map { .goodPriced(Written.GoodPriced($0)) }
    case 61: self.event = c.pointee.grant_announced.map { .grantAnnounced(Written.GrantAnnounced($0)) }
    case 62: self.event = c.pointee.ration_opened.map { .rationOpened(Written.RationOpened($0)) }
    case 63: self.event = c.pointee.goods_draw_recorded.map { .goodsDrawRecorded(Written.GoodsDrawRecorded($0)) }
    case 64: self.event = .goodsDrawReversed(c.pointee.goods_draw_reversed)
    case 65: self.event = c.pointee.grant_told.map { .grantTold(Written.GrantTold($0)) }
    default: self.event = nil
    }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Event> {
    let c = try arena.one(Unicard__Journal__V1__Event.self)
    unicard__journal__v1__event__init(c)
    switch self.event {
    case .ledgerOpened(let value):
      c.pointee.ledger_opened = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 1)
    case .clockDriven(let value):
      c.pointee.clock_driven = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 2)
    case .clockConfirmed(let value):
      c.pointee.clock_confirmed = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 3)
    case .sweptThroughDay(let value):
      c.pointee.swept_through_day = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 4)
    case .refusalsCounted(let value):
      c.pointee.refusals_counted = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 5)
    case .clerkRegistered(let value):
      c.pointee.clerk_registered = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 6)
    case .officeRegistered(let value):
      c.pointee.office_registered = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 7)
    case .outletRegistered(let value):
      c.pointee.outlet_registered = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 8)
    case .deviceRegistered(let value):
      c.pointee.device_registered = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 9)
    case .serviceAnnounced(let value):
      c.pointee.service_announced = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 10)
    case .policySet(let value):
      c.pointee.policy_set = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 11)
    case .proposed(let value):
      c.pointee.proposed = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 12)
    case .proposalClosed(let value):
      c.pointee.proposal_closed = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 13)
    case .importBegun(let value):
      c.pointee.import_begun = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 14)
    case .importAdvanced(let value):
      c.pointee.import_advanced = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 15)
    case .importClosed(let value):
      c.pointee.import_closed = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 16)
    case .citizenRegistered(let value):
      c.pointee.citizen_registered = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 17)
    case .householdFormed(let value):
      c.pointee.household_formed = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 18)
    case .mobileAttested(let value):
      c.pointee.mobile_attested = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 19)
    case .accountActivated(let value):
      c.pointee.account_activated = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 20)
    case .cardRequested(let value):
      c.pointee.card_requested = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 21)
    case .cardAssigned(let value):
      c.pointee.card_assigned = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 22)
    case .cardPrinted(let value):
      c.pointee.card_printed = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 23)
    case .cardSpoiled(let value):
      c.pointee.card_spoiled = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 24)
    case .cardShipped(let value):
      c.pointee.card_shipped = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 25)
    case .cardReceived(let value):
      c.pointee.card_received = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 26)
    case .cardNotified(let value):
      c.pointee.card_notified = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 27)
    case .cardForwarded(let value):
      c.pointee.card_forwarded = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 28)
    case .cardReceivedAtHeadquarters(let value):
      c.pointee.card_received_at_headquarters = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 29)
    case .cardDelivered(let value):
      c.pointee.card_delivered = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 30)
    case .cardDestroyed(let value):
      c.pointee.card_destroyed = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 31)
    case .cardExpired(let value):
      c.pointee.card_expired = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 32)
    case .pinRefused(let value):
      c.pointee.pin_refused = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 33)
    case .pinAccepted(let value):
      c.pointee.pin_accepted = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 34)
    case .noticeQueued(let value):
      c.pointee.notice_queued = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 35)
    case .recipientCalled(let value):
      c.pointee.recipient_called = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 36)
    case .noticeMoved(let value):
      c.pointee.notice_moved = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 37)
    case .cycleOpened(let value):
      c.pointee.cycle_opened = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 38)
    case .loavesLapsed(let value):
      c.pointee.loaves_lapsed = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 39)
    case .drawRecorded(let value):
      c.pointee.draw_recorded = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 40)
    case .drawReversed(let value):
      c.pointee.draw_reversed = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 41)
    case .legacyCardRetired(let value):
      c.pointee.legacy_card_retired = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 42)
    case .legacyCardReinstated(let value):
      c.pointee.legacy_card_reinstated = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 43)
    case .paymentRecorded(let value):
      c.pointee.payment_recorded = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 80)
    case .accountUsed(let value):
      c.pointee.account_used = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 81)
    case .paymentSettled(let value):
      c.pointee.payment_settled = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 82)
    case .referenceTaken(let value):
      c.pointee.reference_taken = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 83)
    case .pinSet(let value):
      c.pointee.pin_set = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 84)
    case .cardResumed(let value):
      c.pointee.card_resumed = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 85)
    case .captureDeviceRegistered(let value):
      c.pointee.capture_device_registered = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 110)
    case .captureDeviceSuspended(let value):
      c.pointee.capture_device_suspended = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 111)
    case .captureDeviceRestored(let value):
      c.pointee.capture_device_restored = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 112)
    case .captureDeviceMoved(let value):
      c.pointee.capture_device_moved = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 113)
    case .captureAbandoned(let value):
      c.pointee.capture_abandoned = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 114)
    case .capturePoor(let value):
      c.pointee.capture_poor = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 115)
    case .fingerRecorded(let value):
      c.pointee.finger_recorded = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 116)
    case .cardEnrolled(let value):
      c.pointee.card_enrolled = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 117)
    case .attemptBegun(let value):
      c.pointee.attempt_begun = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 118)
    case .attemptClosed(let value):
      c.pointee.attempt_closed = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 119)
    case .printCompared(let value):
      c.pointee.print_compared = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 120)
    case .matchUsed(let value):
      c.pointee.match_used = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 121)
    case .printRefused(let value):
      c.pointee.print_refused = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 122)
    case .printAccepted(let value):
      c.pointee.print_accepted = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 123)
    case .wrongPrintsCounted(let value):
      c.pointee.wrong_prints_counted = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 124)
    case .cardLockedOut(let value):
      c.pointee.card_locked_out = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 125)
    case .settlementEntered(let value):
      c.pointee.settlement_entered = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 140)
    case .settlementClosed(let value):
      c.pointee.settlement_closed = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 141)
    case .goodPriced(let value):
      c.pointee.good_priced = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 60)
    case .grantAnnounced(let value):
      c.pointee.grant_announced = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 61)
    case .rationOpened(let value):
      c.pointee.ration_opened = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 62)
    case .goodsDrawRecorded(let value):
      c.pointee.goods_draw_recorded = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 63)
    case .goodsDrawReversed(let value):
      c.pointee.goods_draw_reversed = value
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 64)
    case .grantTold(let value):
      c.pointee.grant_told = try value.staged(in: arena)
      c.pointee.event_case = Unicard__Journal__V1__Event__EventCase(rawValue: 65)
    case nil: break
    }
    return c
  }
}

extension Written.PaymentRecorded: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__payment_recorded()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__PaymentRecorded.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__PaymentRecorded>) {
    self.payment = c.pointee.payment
    self.kind = c.pointee.kind
    self.citizen = c.pointee.citizen
    self.card = c.pointee.card
    self.outlet = c.pointee.outlet
    self.device = c.pointee.device
    self.amountPiastres = c.pointee.amount_piastres
    self.referenceKey = [UInt8](wire: c.pointee.reference_key)
    self.reference = String(wire: c.pointee.reference)
    self.previous = c.pointee.previous
    self.original = c.pointee.original
    self.expiresDay = c.pointee.expires_day
    self.keptDay = c.pointee.kept_day
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__PaymentRecorded> {
    let c = try arena.one(Unicard__Journal__V1__PaymentRecorded.self)
    unicard__journal__v1__payment_recorded__init(c)
    c.pointee.payment = self.payment
    c.pointee.kind = self.kind
    c.pointee.citizen = self.citizen
    c.pointee.card = self.card
    c.pointee.outlet = self.outlet
    c.pointee.device = self.device
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.reference_key = try arena.bytes(self.referenceKey)
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.journal.v1.PaymentRecorded.reference") }
    c.pointee.previous = self.previous
    c.pointee.original = self.original
    c.pointee.expires_day = self.expiresDay
    c.pointee.kept_day = self.keptDay
    return c
  }
}

extension Written.AccountUsed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__account_used()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__AccountUsed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__AccountUsed>) {
    self.citizen = c.pointee.citizen
    self.newest = c.pointee.newest
    self.holds = c.pointee.holds
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__AccountUsed> {
    let c = try arena.one(Unicard__Journal__V1__AccountUsed.self)
    unicard__journal__v1__account_used__init(c)
    c.pointee.citizen = self.citizen
    c.pointee.newest = self.newest
    c.pointee.holds = self.holds
    return c
  }
}

extension Written.PaymentSettled: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__payment_settled()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__PaymentSettled.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__PaymentSettled>) {
    self.payment = c.pointee.payment
    self.settledPiastres = c.pointee.settled_piastres
    self.state = c.pointee.state
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__PaymentSettled> {
    let c = try arena.one(Unicard__Journal__V1__PaymentSettled.self)
    unicard__journal__v1__payment_settled__init(c)
    c.pointee.payment = self.payment
    c.pointee.settled_piastres = self.settledPiastres
    c.pointee.state = self.state
    return c
  }
}

extension Written.ReferenceTaken: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__reference_taken()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ReferenceTaken.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ReferenceTaken>) {
    self.slot = c.pointee.slot
    self.key = [UInt8](wire: c.pointee.key)
    self.reference = String(wire: c.pointee.reference)
    self.keptDay = c.pointee.kept_day
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ReferenceTaken> {
    let c = try arena.one(Unicard__Journal__V1__ReferenceTaken.self)
    unicard__journal__v1__reference_taken__init(c)
    c.pointee.slot = self.slot
    c.pointee.key = try arena.bytes(self.key)
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.journal.v1.ReferenceTaken.reference") }
    c.pointee.kept_day = self.keptDay
    return c
  }
}

extension Written.CardPin: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__card_pin()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardPin.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardPin>) {
    self.card = c.pointee.card
    self.pin = [UInt8](wire: c.pointee.pin)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardPin> {
    let c = try arena.one(Unicard__Journal__V1__CardPin.self)
    unicard__journal__v1__card_pin__init(c)
    c.pointee.card = self.card
    c.pointee.pin = try arena.bytes(self.pin)
    return c
  }
}

extension Written.LedgerOpened: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__ledger_opened()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__LedgerOpened.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__LedgerOpened>) {
    self.rehearsal = c.pointee.rehearsal != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__LedgerOpened> {
    let c = try arena.one(Unicard__Journal__V1__LedgerOpened.self)
    unicard__journal__v1__ledger_opened__init(c)
    c.pointee.rehearsal = self.rehearsal ? 1 : 0
    return c
  }
}

extension Written.RefusalsCounted: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__refusals_counted()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__RefusalsCounted.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__RefusalsCounted>) {
    self.role = c.pointee.role
    self.uid = c.pointee.uid
    self.counts = unpackedList(c.pointee.n_counts, c.pointee.counts) { Written.ReasonCount($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__RefusalsCounted> {
    let c = try arena.one(Unicard__Journal__V1__RefusalsCounted.self)
    unicard__journal__v1__refusals_counted__init(c)
    c.pointee.role = self.role
    c.pointee.uid = self.uid
    (c.pointee.n_counts, c.pointee.counts) = try arena.list(self.counts) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Written.ReasonCount: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__reason_count()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ReasonCount.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ReasonCount>) {
    self.reason = String(wire: c.pointee.reason)
    self.count = c.pointee.count
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ReasonCount> {
    let c = try arena.one(Unicard__Journal__V1__ReasonCount.self)
    unicard__journal__v1__reason_count__init(c)
    if !self.reason.isEmpty { c.pointee.reason = try arena.text(self.reason, in: "unicard.journal.v1.ReasonCount.reason") }
    c.pointee.count = self.count
    return c
  }
}

extension Written.ClerkRegistered: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__clerk_registered()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ClerkRegistered.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ClerkRegistered>) {
    self.clerk = c.pointee.clerk
    self.uid = c.pointee.uid
    self.role = c.pointee.role
    self.office = c.pointee.office
    self.name = String(wire: c.pointee.name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ClerkRegistered> {
    let c = try arena.one(Unicard__Journal__V1__ClerkRegistered.self)
    unicard__journal__v1__clerk_registered__init(c)
    c.pointee.clerk = self.clerk
    c.pointee.uid = self.uid
    c.pointee.role = self.role
    c.pointee.office = self.office
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.journal.v1.ClerkRegistered.name") }
    return c
  }
}

extension Written.OfficeRegistered: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__office_registered()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__OfficeRegistered.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__OfficeRegistered>) {
    self.office = c.pointee.office
    self.code = String(wire: c.pointee.code)
    self.kind = c.pointee.kind
    self.governorate = c.pointee.governorate
    self.name = String(wire: c.pointee.name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__OfficeRegistered> {
    let c = try arena.one(Unicard__Journal__V1__OfficeRegistered.self)
    unicard__journal__v1__office_registered__init(c)
    c.pointee.office = self.office
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.journal.v1.OfficeRegistered.code") }
    c.pointee.kind = self.kind
    c.pointee.governorate = self.governorate
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.journal.v1.OfficeRegistered.name") }
    return c
  }
}

extension Written.OutletRegistered: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__outlet_registered()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__OutletRegistered.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__OutletRegistered>) {
    self.outlet = c.pointee.outlet
    self.code = String(wire: c.pointee.code)
    self.kind = c.pointee.kind
    self.governorate = c.pointee.governorate
    self.name = String(wire: c.pointee.name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__OutletRegistered> {
    let c = try arena.one(Unicard__Journal__V1__OutletRegistered.self)
    unicard__journal__v1__outlet_registered__init(c)
    c.pointee.outlet = self.outlet
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.journal.v1.OutletRegistered.code") }
    c.pointee.kind = self.kind
    c.pointee.governorate = self.governorate
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.journal.v1.OutletRegistered.name") }
    return c
  }
}

extension Written.DeviceRegistered: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__device_registered()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__DeviceRegistered.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__DeviceRegistered>) {
    self.device = c.pointee.device
    self.code = String(wire: c.pointee.code)
    self.outlet = c.pointee.outlet
    self.uid = c.pointee.uid
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__DeviceRegistered> {
    let c = try arena.one(Unicard__Journal__V1__DeviceRegistered.self)
    unicard__journal__v1__device_registered__init(c)
    c.pointee.device = self.device
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.journal.v1.DeviceRegistered.code") }
    c.pointee.outlet = self.outlet
    c.pointee.uid = self.uid
    return c
  }
}

extension Written.ServiceAnnounced: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__service_announced()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ServiceAnnounced.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ServiceAnnounced>) {
    self.slot = c.pointee.slot
    self.governorate = c.pointee.governorate
    self.service = c.pointee.service
    self.effectiveDay = c.pointee.effective_day
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ServiceAnnounced> {
    let c = try arena.one(Unicard__Journal__V1__ServiceAnnounced.self)
    unicard__journal__v1__service_announced__init(c)
    c.pointee.slot = self.slot
    c.pointee.governorate = self.governorate
    c.pointee.service = self.service
    c.pointee.effective_day = self.effectiveDay
    return c
  }
}

extension Written.PolicySet: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__policy_set()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__PolicySet.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__PolicySet>) {
    self.slot = c.pointee.slot
    self.key = String(wire: c.pointee.key)
    self.value = c.pointee.value
    self.effectiveDay = c.pointee.effective_day
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__PolicySet> {
    let c = try arena.one(Unicard__Journal__V1__PolicySet.self)
    unicard__journal__v1__policy_set__init(c)
    c.pointee.slot = self.slot
    if !self.key.isEmpty { c.pointee.key = try arena.text(self.key, in: "unicard.journal.v1.PolicySet.key") }
    c.pointee.value = self.value
    c.pointee.effective_day = self.effectiveDay
    return c
  }
}

extension Written.Proposed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__proposed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Proposed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Proposed>) {
    self.proposal = c.pointee.proposal
    self.digest = [UInt8](wire: c.pointee.digest)
    self.proposerUid = c.pointee.proposer_uid
    self.proposer = c.pointee.proposer
    self.role = c.pointee.role
    self.proposedDay = c.pointee.proposed_day
    self.expiresDay = c.pointee.expires_day
    self.act = c.pointee.act.map { Written.Act($0) }
    self.entry = c.pointee.entry
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Proposed> {
    let c = try arena.one(Unicard__Journal__V1__Proposed.self)
    unicard__journal__v1__proposed__init(c)
    c.pointee.proposal = self.proposal
    c.pointee.digest = try arena.bytes(self.digest)
    c.pointee.proposer_uid = self.proposerUid
    c.pointee.proposer = self.proposer
    c.pointee.role = self.role
    c.pointee.proposed_day = self.proposedDay
    c.pointee.expires_day = self.expiresDay
    if let value = self.act { c.pointee.act = try value.staged(in: arena) }
    c.pointee.entry = self.entry
    return c
  }
}

extension Written.Act: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__act()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Act.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Act>) {
    switch c.pointee.act_case.rawValue {
    case 1: self.act = c.pointee.register_offices.map { .registerOffices(Written.OfficeRows($0)) }
    case 2: self.act = c.pointee.register_outlets.map { .registerOutlets(Written.OutletRows($0)) }
    case 3: self.act = c.pointee.register_devices.map { .registerDevices(Written.DeviceRows($0)) }
    case 4: self.act = c.pointee.register_clerks.map { .registerClerks(Written.ClerkRows($0)) }
    case 5: self.act = c.pointee.announce.map { .announce(Written.ServiceAnnounced($0)) }
    case 6: self.act = c.pointee.set_policy.map { .setPolicy(Written.PolicySet($0)) }
    case 7: self.act = c.pointee.approve_import.map { .approveImport(Written.ImportToApprove($0)) }
    case 8: self.act = c.pointee.reinstate_legacy_card.map { .reinstateLegacyCard(Written.LegacyReinstatement($0)) }
    case 9: self.act = c.pointee.destroy_cards.map { .destroyCards(Written.Destruction($0)) }
    case 30: self.act = c.pointee.register_capture_devices.map { .registerCaptureDevices(Written.CaptureDeviceRows($0)) }
    case 31: self.act = c.pointee.suspend_capture_device.map { .suspendCaptureDevice(Written.CaptureDeviceNamed($0)) }
    case 32: self.act = c.pointee.restore_capture_device.map { .restoreCaptureDevice(Written.CaptureDeviceNamed($0)) }
    case 33: self.act = c.pointee.move_capture_device.map { .moveCaptureDevice(Written.CaptureDeviceRow($0)) }
    case 20: self.act = c.pointee.set_prices.map { .setPrices(Written.PriceRows($0)) }
    case 21: self.act = c.pointee.announce_grant.map { .announceGrant(Written.GrantAnnounced($0)) }
    default: self.act = nil
    }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Act> {
    let c = try arena.one(Unicard__Journal__V1__Act.self)
    unicard__journal__v1__act__init(c)
    switch self.act {
    case .registerOffices(let value):
      c.pointee.register_offices = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 1)
    case .registerOutlets(let value):
      c.pointee.register_outlets = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 2)
    case .registerDevices(let value):
      c.pointee.register_devices = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 3)
    case .registerClerks(let value):
      c.pointee.register_clerks = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 4)
    case .announce(let value):
      c.pointee.announce = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 5)
    case .setPolicy(let value):
      c.pointee.set_policy = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 6)
    case .approveImport(let value):
      c.pointee.approve_import = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 7)
    case .reinstateLegacyCard(let value):
      c.pointee.reinstate_legacy_card = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 8)
    case .destroyCards(let value):
      c.pointee.destroy_cards = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 9)
    case .registerCaptureDevices(let value):
      c.pointee.register_capture_devices = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 30)
    case .suspendCaptureDevice(let value):
      c.pointee.suspend_capture_device = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 31)
    case .restoreCaptureDevice(let value):
      c.pointee.restore_capture_device = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 32)
    case .moveCaptureDevice(let value):
      c.pointee.move_capture_device = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 33)
    case .setPrices(let value):
      c.pointee.set_prices = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 20)
    case .announceGrant(let value):
      c.pointee.announce_grant = try value.staged(in: arena)
      c.pointee.act_case = Unicard__Journal__V1__Act__ActCase(rawValue: 21)
    case nil: break
    }
    return c
  }
}

extension Written.OfficeRows: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__office_rows()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__OfficeRows.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__OfficeRows>) {
    self.offices = unpackedList(c.pointee.n_offices, c.pointee.offices) { Written.OfficeRegistered($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__OfficeRows> {
    let c = try arena.one(Unicard__Journal__V1__OfficeRows.self)
    unicard__journal__v1__office_rows__init(c)
    (c.pointee.n_offices, c.pointee.offices) = try arena.list(self.offices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Written.OutletRows: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__outlet_rows()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__OutletRows.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__OutletRows>) {
    self.outlets = unpackedList(c.pointee.n_outlets, c.pointee.outlets) { Written.OutletRegistered($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__OutletRows> {
    let c = try arena.one(Unicard__Journal__V1__OutletRows.self)
    unicard__journal__v1__outlet_rows__init(c)
    (c.pointee.n_outlets, c.pointee.outlets) = try arena.list(self.outlets) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Written.DeviceRows: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__device_rows()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__DeviceRows.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__DeviceRows>) {
    self.devices = unpackedList(c.pointee.n_devices, c.pointee.devices) { Written.DeviceRow($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__DeviceRows> {
    let c = try arena.one(Unicard__Journal__V1__DeviceRows.self)
    unicard__journal__v1__device_rows__init(c)
    (c.pointee.n_devices, c.pointee.devices) = try arena.list(self.devices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Written.DeviceRow: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__device_row()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__DeviceRow.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__DeviceRow>) {
    self.code = String(wire: c.pointee.code)
    self.outlet = String(wire: c.pointee.outlet)
    self.uid = c.pointee.uid
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__DeviceRow> {
    let c = try arena.one(Unicard__Journal__V1__DeviceRow.self)
    unicard__journal__v1__device_row__init(c)
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.journal.v1.DeviceRow.code") }
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.journal.v1.DeviceRow.outlet") }
    c.pointee.uid = self.uid
    return c
  }
}

extension Written.ClerkRows: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__clerk_rows()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ClerkRows.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ClerkRows>) {
    self.clerks = unpackedList(c.pointee.n_clerks, c.pointee.clerks) { Written.ClerkRow($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ClerkRows> {
    let c = try arena.one(Unicard__Journal__V1__ClerkRows.self)
    unicard__journal__v1__clerk_rows__init(c)
    (c.pointee.n_clerks, c.pointee.clerks) = try arena.list(self.clerks) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Written.ClerkRow: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__clerk_row()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ClerkRow.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ClerkRow>) {
    self.uid = c.pointee.uid
    self.role = c.pointee.role
    self.office = String(wire: c.pointee.office)
    self.name = String(wire: c.pointee.name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ClerkRow> {
    let c = try arena.one(Unicard__Journal__V1__ClerkRow.self)
    unicard__journal__v1__clerk_row__init(c)
    c.pointee.uid = self.uid
    c.pointee.role = self.role
    if !self.office.isEmpty { c.pointee.office = try arena.text(self.office, in: "unicard.journal.v1.ClerkRow.office") }
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.journal.v1.ClerkRow.name") }
    return c
  }
}

extension Written.ImportToApprove: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__import_to_approve()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ImportToApprove.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ImportToApprove>) {
    self.`import` = c.pointee.import
    self.rows = c.pointee.rows
    self.digest = [UInt8](wire: c.pointee.digest)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ImportToApprove> {
    let c = try arena.one(Unicard__Journal__V1__ImportToApprove.self)
    unicard__journal__v1__import_to_approve__init(c)
    c.pointee.import = self.`import`
    c.pointee.rows = self.rows
    c.pointee.digest = try arena.bytes(self.digest)
    return c
  }
}

extension Written.LegacyReinstatement: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__legacy_reinstatement()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__LegacyReinstatement.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__LegacyReinstatement>) {
    self.household = c.pointee.household
    self.cause = String(wire: c.pointee.cause)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__LegacyReinstatement> {
    let c = try arena.one(Unicard__Journal__V1__LegacyReinstatement.self)
    unicard__journal__v1__legacy_reinstatement__init(c)
    c.pointee.household = self.household
    if !self.cause.isEmpty { c.pointee.cause = try arena.text(self.cause, in: "unicard.journal.v1.LegacyReinstatement.cause") }
    return c
  }
}

extension Written.Destruction: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__destruction()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Destruction.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Destruction>) {
    self.cards = unpackedList(c.pointee.n_cards, c.pointee.cards) { $0 }
    self.witness = String(wire: c.pointee.witness)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Destruction> {
    let c = try arena.one(Unicard__Journal__V1__Destruction.self)
    unicard__journal__v1__destruction__init(c)
    (c.pointee.n_cards, c.pointee.cards) = try arena.list(self.cards)
    if !self.witness.isEmpty { c.pointee.witness = try arena.text(self.witness, in: "unicard.journal.v1.Destruction.witness") }
    return c
  }
}

extension Written.CaptureDeviceRows: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__capture_device_rows()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CaptureDeviceRows.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceRows>) {
    self.devices = unpackedList(c.pointee.n_devices, c.pointee.devices) { Written.CaptureDeviceRow($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceRows> {
    let c = try arena.one(Unicard__Journal__V1__CaptureDeviceRows.self)
    unicard__journal__v1__capture_device_rows__init(c)
    (c.pointee.n_devices, c.pointee.devices) = try arena.list(self.devices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Written.CaptureDeviceRow: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__capture_device_row()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CaptureDeviceRow.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceRow>) {
    self.code = String(wire: c.pointee.code)
    self.office = String(wire: c.pointee.office)
    self.publicKey = [UInt8](wire: c.pointee.public_key)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceRow> {
    let c = try arena.one(Unicard__Journal__V1__CaptureDeviceRow.self)
    unicard__journal__v1__capture_device_row__init(c)
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.journal.v1.CaptureDeviceRow.code") }
    if !self.office.isEmpty { c.pointee.office = try arena.text(self.office, in: "unicard.journal.v1.CaptureDeviceRow.office") }
    c.pointee.public_key = try arena.bytes(self.publicKey)
    return c
  }
}

extension Written.CaptureDeviceNamed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__capture_device_named()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CaptureDeviceNamed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceNamed>) {
    self.code = String(wire: c.pointee.code)
    self.cause = String(wire: c.pointee.cause)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceNamed> {
    let c = try arena.one(Unicard__Journal__V1__CaptureDeviceNamed.self)
    unicard__journal__v1__capture_device_named__init(c)
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.journal.v1.CaptureDeviceNamed.code") }
    if !self.cause.isEmpty { c.pointee.cause = try arena.text(self.cause, in: "unicard.journal.v1.CaptureDeviceNamed.cause") }
    return c
  }
}

extension Written.PriceRows: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__price_rows()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__PriceRows.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__PriceRows>) {
    self.prices = unpackedList(c.pointee.n_prices, c.pointee.prices) { Written.GoodPriced($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__PriceRows> {
    let c = try arena.one(Unicard__Journal__V1__PriceRows.self)
    unicard__journal__v1__price_rows__init(c)
    (c.pointee.n_prices, c.pointee.prices) = try arena.list(self.prices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Written.GoodPriced: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__good_priced()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__GoodPriced.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__GoodPriced>) {
    self.good = c.pointee.good
    self.item = String(wire: c.pointee.item)
    self.name = String(wire: c.pointee.name)
    self.unit = String(wire: c.pointee.unit)
    self.pricePiastres = c.pointee.price_piastres
    self.effectiveDay = c.pointee.effective_day
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__GoodPriced> {
    let c = try arena.one(Unicard__Journal__V1__GoodPriced.self)
    unicard__journal__v1__good_priced__init(c)
    c.pointee.good = self.good
    if !self.item.isEmpty { c.pointee.item = try arena.text(self.item, in: "unicard.journal.v1.GoodPriced.item") }
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.journal.v1.GoodPriced.name") }
    if !self.unit.isEmpty { c.pointee.unit = try arena.text(self.unit, in: "unicard.journal.v1.GoodPriced.unit") }
    c.pointee.price_piastres = self.pricePiastres
    c.pointee.effective_day = self.effectiveDay
    return c
  }
}

extension Written.GrantAnnounced: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__grant_announced()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__GrantAnnounced.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__GrantAnnounced>) {
    self.grant = c.pointee.grant
    self.governorate = c.pointee.governorate
    self.amountPiastres = c.pointee.amount_piastres
    self.firstMonth = c.pointee.first_month
    self.lastMonth = c.pointee.last_month
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__GrantAnnounced> {
    let c = try arena.one(Unicard__Journal__V1__GrantAnnounced.self)
    unicard__journal__v1__grant_announced__init(c)
    c.pointee.grant = self.grant
    c.pointee.governorate = self.governorate
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.first_month = self.firstMonth
    c.pointee.last_month = self.lastMonth
    return c
  }
}

extension Written.ProposalClosed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__proposal_closed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ProposalClosed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ProposalClosed>) {
    self.proposal = c.pointee.proposal
    self.state = c.pointee.state
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ProposalClosed> {
    let c = try arena.one(Unicard__Journal__V1__ProposalClosed.self)
    unicard__journal__v1__proposal_closed__init(c)
    c.pointee.proposal = self.proposal
    c.pointee.state = self.state
    return c
  }
}

extension Written.ImportBegun: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__import_begun()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ImportBegun.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ImportBegun>) {
    self.`import` = c.pointee.import
    self.label = String(wire: c.pointee.label)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ImportBegun> {
    let c = try arena.one(Unicard__Journal__V1__ImportBegun.self)
    unicard__journal__v1__import_begun__init(c)
    c.pointee.import = self.`import`
    if !self.label.isEmpty { c.pointee.label = try arena.text(self.label, in: "unicard.journal.v1.ImportBegun.label") }
    return c
  }
}

extension Written.ImportAdvanced: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__import_advanced()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ImportAdvanced.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ImportAdvanced>) {
    self.`import` = c.pointee.import
    self.rows = c.pointee.rows
    self.households = c.pointee.households
    self.chunk = c.pointee.chunk
    self.digest = [UInt8](wire: c.pointee.digest)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ImportAdvanced> {
    let c = try arena.one(Unicard__Journal__V1__ImportAdvanced.self)
    unicard__journal__v1__import_advanced__init(c)
    c.pointee.import = self.`import`
    c.pointee.rows = self.rows
    c.pointee.households = self.households
    c.pointee.chunk = self.chunk
    c.pointee.digest = try arena.bytes(self.digest)
    return c
  }
}

extension Written.ImportClosed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__import_closed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__ImportClosed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__ImportClosed>) {
    self.`import` = c.pointee.import
    self.state = c.pointee.state
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__ImportClosed> {
    let c = try arena.one(Unicard__Journal__V1__ImportClosed.self)
    unicard__journal__v1__import_closed__init(c)
    c.pointee.import = self.`import`
    c.pointee.state = self.state
    return c
  }
}

extension Written.CitizenRegistered: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__citizen_registered()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CitizenRegistered.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CitizenRegistered>) {
    self.citizen = c.pointee.citizen
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.seal = c.pointee.seal
    self.mobile = c.pointee.mobile
    self.bornDay = c.pointee.born_day
    self.household = c.pointee.household
    self.nextMember = c.pointee.next_member
    self.relation = c.pointee.relation
    self.governorate = c.pointee.governorate
    self.centre = c.pointee.centre
    self.`import` = c.pointee.import
    self.bread = c.pointee.bread != 0
    self.ration = c.pointee.ration != 0
    self.sealed = [UInt8](wire: c.pointee.sealed)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CitizenRegistered> {
    let c = try arena.one(Unicard__Journal__V1__CitizenRegistered.self)
    unicard__journal__v1__citizen_registered__init(c)
    c.pointee.citizen = self.citizen
    c.pointee.national_id = try arena.bytes(self.nationalId)
    c.pointee.seal = self.seal
    c.pointee.mobile = self.mobile
    c.pointee.born_day = self.bornDay
    c.pointee.household = self.household
    c.pointee.next_member = self.nextMember
    c.pointee.relation = self.relation
    c.pointee.governorate = self.governorate
    c.pointee.centre = self.centre
    c.pointee.import = self.`import`
    c.pointee.bread = self.bread ? 1 : 0
    c.pointee.ration = self.ration ? 1 : 0
    c.pointee.sealed = try arena.bytes(self.sealed)
    return c
  }
}

extension Written.HouseholdFormed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__household_formed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__HouseholdFormed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__HouseholdFormed>) {
    self.household = c.pointee.household
    self.legacyCard = [UInt8](wire: c.pointee.legacy_card)
    self.legacyLastFour = c.pointee.legacy_last_four
    self.governorate = c.pointee.governorate
    self.head = c.pointee.head
    self.firstMember = c.pointee.first_member
    self.members = c.pointee.members
    self.breadPersons = c.pointee.bread_persons
    self.rationPersons = c.pointee.ration_persons
    self.`import` = c.pointee.import
    self.cycle = c.pointee.cycle
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__HouseholdFormed> {
    let c = try arena.one(Unicard__Journal__V1__HouseholdFormed.self)
    unicard__journal__v1__household_formed__init(c)
    c.pointee.household = self.household
    c.pointee.legacy_card = try arena.bytes(self.legacyCard)
    c.pointee.legacy_last_four = self.legacyLastFour
    c.pointee.governorate = self.governorate
    c.pointee.head = self.head
    c.pointee.first_member = self.firstMember
    c.pointee.members = self.members
    c.pointee.bread_persons = self.breadPersons
    c.pointee.ration_persons = self.rationPersons
    c.pointee.import = self.`import`
    c.pointee.cycle = self.cycle
    return c
  }
}

extension Written.MobileAttested: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__mobile_attested()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__MobileAttested.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__MobileAttested>) {
    self.citizen = c.pointee.citizen
    self.mobile = c.pointee.mobile
    self.seal = c.pointee.seal
    self.sealed = [UInt8](wire: c.pointee.sealed)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__MobileAttested> {
    let c = try arena.one(Unicard__Journal__V1__MobileAttested.self)
    unicard__journal__v1__mobile_attested__init(c)
    c.pointee.citizen = self.citizen
    c.pointee.mobile = self.mobile
    c.pointee.seal = self.seal
    c.pointee.sealed = try arena.bytes(self.sealed)
    return c
  }
}

extension Written.CardRequested: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__card_requested()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardRequested.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardRequested>) {
    self.card = c.pointee.card
    self.citizen = c.pointee.citizen
    self.centre = c.pointee.centre
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardRequested> {
    let c = try arena.one(Unicard__Journal__V1__CardRequested.self)
    unicard__journal__v1__card_requested__init(c)
    c.pointee.card = self.card
    c.pointee.citizen = self.citizen
    c.pointee.centre = self.centre
    return c
  }
}

extension Written.CardAssigned: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__card_assigned()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardAssigned.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardAssigned>) {
    self.citizen = c.pointee.citizen
    self.card = c.pointee.card
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardAssigned> {
    let c = try arena.one(Unicard__Journal__V1__CardAssigned.self)
    unicard__journal__v1__card_assigned__init(c)
    c.pointee.citizen = self.citizen
    c.pointee.card = self.card
    return c
  }
}

extension Written.CardPrinted: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__card_printed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardPrinted.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardPrinted>) {
    self.card = c.pointee.card
    self.number = [UInt8](wire: c.pointee.number)
    self.lastFour = c.pointee.last_four
    self.expiresDay = c.pointee.expires_day
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardPrinted> {
    let c = try arena.one(Unicard__Journal__V1__CardPrinted.self)
    unicard__journal__v1__card_printed__init(c)
    c.pointee.card = self.card
    c.pointee.number = try arena.bytes(self.number)
    c.pointee.last_four = self.lastFour
    c.pointee.expires_day = self.expiresDay
    return c
  }
}

extension Written.CardSpoiled: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__card_spoiled()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardSpoiled.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardSpoiled>) {
    self.card = c.pointee.card
    self.cause = String(wire: c.pointee.cause)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardSpoiled> {
    let c = try arena.one(Unicard__Journal__V1__CardSpoiled.self)
    unicard__journal__v1__card_spoiled__init(c)
    c.pointee.card = self.card
    if !self.cause.isEmpty { c.pointee.cause = try arena.text(self.cause, in: "unicard.journal.v1.CardSpoiled.cause") }
    return c
  }
}

extension Written.CardPlaced: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__card_placed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardPlaced.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardPlaced>) {
    self.card = c.pointee.card
    self.office = c.pointee.office
    self.windows = c.pointee.windows.map { Written.Windows($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardPlaced> {
    let c = try arena.one(Unicard__Journal__V1__CardPlaced.self)
    unicard__journal__v1__card_placed__init(c)
    c.pointee.card = self.card
    c.pointee.office = self.office
    if let value = self.windows { c.pointee.windows = try value.staged(in: arena) }
    return c
  }
}

extension Written.CardDelivered: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__card_delivered()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardDelivered.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardDelivered>) {
    self.card = c.pointee.card
    self.pin = [UInt8](wire: c.pointee.pin)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardDelivered> {
    let c = try arena.one(Unicard__Journal__V1__CardDelivered.self)
    unicard__journal__v1__card_delivered__init(c)
    c.pointee.card = self.card
    c.pointee.pin = try arena.bytes(self.pin)
    return c
  }
}

extension Written.CardDestroyed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__card_destroyed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardDestroyed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardDestroyed>) {
    self.card = c.pointee.card
    self.witness = String(wire: c.pointee.witness)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardDestroyed> {
    let c = try arena.one(Unicard__Journal__V1__CardDestroyed.self)
    unicard__journal__v1__card_destroyed__init(c)
    c.pointee.card = self.card
    if !self.witness.isEmpty { c.pointee.witness = try arena.text(self.witness, in: "unicard.journal.v1.CardDestroyed.witness") }
    return c
  }
}

extension Written.PinRefused: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__pin_refused()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__PinRefused.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__PinRefused>) {
    self.card = c.pointee.card
    self.wrong = c.pointee.wrong
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__PinRefused> {
    let c = try arena.one(Unicard__Journal__V1__PinRefused.self)
    unicard__journal__v1__pin_refused__init(c)
    c.pointee.card = self.card
    c.pointee.wrong = self.wrong
    return c
  }
}

extension Written.NoticeQueued: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__notice_queued()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__NoticeQueued.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__NoticeQueued>) {
    self.notice = c.pointee.notice
    self.recipient = c.pointee.recipient
    self.centre = c.pointee.centre
    self.queuedDay = c.pointee.queued_day
    self.state = c.pointee.state
    self.kind = c.pointee.kind
    self.grant = c.pointee.grant
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__NoticeQueued> {
    let c = try arena.one(Unicard__Journal__V1__NoticeQueued.self)
    unicard__journal__v1__notice_queued__init(c)
    c.pointee.notice = self.notice
    c.pointee.recipient = self.recipient
    c.pointee.centre = self.centre
    c.pointee.queued_day = self.queuedDay
    c.pointee.state = self.state
    c.pointee.kind = self.kind
    c.pointee.grant = self.grant
    return c
  }
}

extension Written.RecipientCalled: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__recipient_called()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__RecipientCalled.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__RecipientCalled>) {
    self.citizen = c.pointee.citizen
    self.notice = c.pointee.notice
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__RecipientCalled> {
    let c = try arena.one(Unicard__Journal__V1__RecipientCalled.self)
    unicard__journal__v1__recipient_called__init(c)
    c.pointee.citizen = self.citizen
    c.pointee.notice = self.notice
    return c
  }
}

extension Written.NoticeMoved: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__notice_moved()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__NoticeMoved.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__NoticeMoved>) {
    self.notice = c.pointee.notice
    self.state = c.pointee.state
    self.tries = c.pointee.tries
    self.cause = String(wire: c.pointee.cause)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__NoticeMoved> {
    let c = try arena.one(Unicard__Journal__V1__NoticeMoved.self)
    unicard__journal__v1__notice_moved__init(c)
    c.pointee.notice = self.notice
    c.pointee.state = self.state
    c.pointee.tries = self.tries
    if !self.cause.isEmpty { c.pointee.cause = try arena.text(self.cause, in: "unicard.journal.v1.NoticeMoved.cause") }
    return c
  }
}

extension Written.CycleOpened: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__cycle_opened()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CycleOpened.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CycleOpened>) {
    self.household = c.pointee.household
    self.month = c.pointee.month
    self.breadPersons = c.pointee.bread_persons
    self.rationPersons = c.pointee.ration_persons
    self.undrawn = c.pointee.undrawn
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CycleOpened> {
    let c = try arena.one(Unicard__Journal__V1__CycleOpened.self)
    unicard__journal__v1__cycle_opened__init(c)
    c.pointee.household = self.household
    c.pointee.month = self.month
    c.pointee.bread_persons = self.breadPersons
    c.pointee.ration_persons = self.rationPersons
    c.pointee.undrawn = self.undrawn
    return c
  }
}

extension Written.LoavesLapsed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__loaves_lapsed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__LoavesLapsed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__LoavesLapsed>) {
    self.household = c.pointee.household
    self.lapsed = c.pointee.lapsed
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__LoavesLapsed> {
    let c = try arena.one(Unicard__Journal__V1__LoavesLapsed.self)
    unicard__journal__v1__loaves_lapsed__init(c)
    c.pointee.household = self.household
    c.pointee.lapsed = self.lapsed
    return c
  }
}

extension Written.DrawRecorded: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__draw_recorded()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__DrawRecorded.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__DrawRecorded>) {
    self.draw = c.pointee.draw
    self.household = c.pointee.household
    self.outlet = c.pointee.outlet
    self.device = c.pointee.device
    self.loaves = c.pointee.loaves
    self.pricePiastres = c.pointee.price_piastres
    self.card = c.pointee.card
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__DrawRecorded> {
    let c = try arena.one(Unicard__Journal__V1__DrawRecorded.self)
    unicard__journal__v1__draw_recorded__init(c)
    c.pointee.draw = self.draw
    c.pointee.household = self.household
    c.pointee.outlet = self.outlet
    c.pointee.device = self.device
    c.pointee.loaves = self.loaves
    c.pointee.price_piastres = self.pricePiastres
    c.pointee.card = self.card
    return c
  }
}

extension Written.CaptureDeviceRegistered: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__capture_device_registered()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CaptureDeviceRegistered.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceRegistered>) {
    self.device = c.pointee.device
    self.code = String(wire: c.pointee.code)
    self.office = c.pointee.office
    self.publicKey = [UInt8](wire: c.pointee.public_key)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceRegistered> {
    let c = try arena.one(Unicard__Journal__V1__CaptureDeviceRegistered.self)
    unicard__journal__v1__capture_device_registered__init(c)
    c.pointee.device = self.device
    if !self.code.isEmpty { c.pointee.code = try arena.text(self.code, in: "unicard.journal.v1.CaptureDeviceRegistered.code") }
    c.pointee.office = self.office
    c.pointee.public_key = try arena.bytes(self.publicKey)
    return c
  }
}

extension Written.CaptureDeviceSuspended: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__capture_device_suspended()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CaptureDeviceSuspended.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceSuspended>) {
    self.device = c.pointee.device
    self.cause = String(wire: c.pointee.cause)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceSuspended> {
    let c = try arena.one(Unicard__Journal__V1__CaptureDeviceSuspended.self)
    unicard__journal__v1__capture_device_suspended__init(c)
    c.pointee.device = self.device
    if !self.cause.isEmpty { c.pointee.cause = try arena.text(self.cause, in: "unicard.journal.v1.CaptureDeviceSuspended.cause") }
    return c
  }
}

extension Written.CaptureDeviceMoved: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__capture_device_moved()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CaptureDeviceMoved.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceMoved>) {
    self.device = c.pointee.device
    self.office = c.pointee.office
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CaptureDeviceMoved> {
    let c = try arena.one(Unicard__Journal__V1__CaptureDeviceMoved.self)
    unicard__journal__v1__capture_device_moved__init(c)
    c.pointee.device = self.device
    c.pointee.office = self.office
    return c
  }
}

extension Written.CaptureAbandoned: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__capture_abandoned()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CaptureAbandoned.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CaptureAbandoned>) {
    self.device = c.pointee.device
    self.day = c.pointee.day
    self.ofDay = c.pointee.of_day
    self.total = c.pointee.total
    self.flagged = c.pointee.flagged != 0
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CaptureAbandoned> {
    let c = try arena.one(Unicard__Journal__V1__CaptureAbandoned.self)
    unicard__journal__v1__capture_abandoned__init(c)
    c.pointee.device = self.device
    c.pointee.day = self.day
    c.pointee.of_day = self.ofDay
    c.pointee.total = self.total
    c.pointee.flagged = self.flagged ? 1 : 0
    return c
  }
}

extension Written.CapturePoor: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__capture_poor()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CapturePoor.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CapturePoor>) {
    self.device = c.pointee.device
    self.total = c.pointee.total
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CapturePoor> {
    let c = try arena.one(Unicard__Journal__V1__CapturePoor.self)
    unicard__journal__v1__capture_poor__init(c)
    c.pointee.device = self.device
    c.pointee.total = self.total
    return c
  }
}

extension Written.FingerRecorded: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__finger_recorded()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__FingerRecorded.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__FingerRecorded>) {
    self.enrolment = c.pointee.enrolment
    self.card = c.pointee.card
    self.next = c.pointee.next
    self.finger = c.pointee.finger
    self.digest = [UInt8](wire: c.pointee.digest)
    self.salt = [UInt8](wire: c.pointee.salt)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__FingerRecorded> {
    let c = try arena.one(Unicard__Journal__V1__FingerRecorded.self)
    unicard__journal__v1__finger_recorded__init(c)
    c.pointee.enrolment = self.enrolment
    c.pointee.card = self.card
    c.pointee.next = self.next
    c.pointee.finger = self.finger
    c.pointee.digest = try arena.bytes(self.digest)
    c.pointee.salt = try arena.bytes(self.salt)
    return c
  }
}

extension Written.CardEnrolled: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__card_enrolled()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__CardEnrolled.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__CardEnrolled>) {
    self.card = c.pointee.card
    self.enrolment = c.pointee.enrolment
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__CardEnrolled> {
    let c = try arena.one(Unicard__Journal__V1__CardEnrolled.self)
    unicard__journal__v1__card_enrolled__init(c)
    c.pointee.card = self.card
    c.pointee.enrolment = self.enrolment
    return c
  }
}

extension Written.AttemptBegun: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__attempt_begun()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__AttemptBegun.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__AttemptBegun>) {
    self.attempt = c.pointee.attempt
    self.card = c.pointee.card
    self.device = c.pointee.device
    self.unit = c.pointee.unit
    self.nonce = [UInt8](wire: c.pointee.nonce)
    self.expiresUnixNanos = c.pointee.expires_unix_nanos
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__AttemptBegun> {
    let c = try arena.one(Unicard__Journal__V1__AttemptBegun.self)
    unicard__journal__v1__attempt_begun__init(c)
    c.pointee.attempt = self.attempt
    c.pointee.card = self.card
    c.pointee.device = self.device
    c.pointee.unit = self.unit
    c.pointee.nonce = try arena.bytes(self.nonce)
    c.pointee.expires_unix_nanos = self.expiresUnixNanos
    return c
  }
}

extension Written.AttemptClosed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__attempt_closed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__AttemptClosed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__AttemptClosed>) {
    self.attempt = c.pointee.attempt
    self.state = c.pointee.state
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__AttemptClosed> {
    let c = try arena.one(Unicard__Journal__V1__AttemptClosed.self)
    unicard__journal__v1__attempt_closed__init(c)
    c.pointee.attempt = self.attempt
    c.pointee.state = self.state
    return c
  }
}

extension Written.PrintCompared: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__print_compared()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__PrintCompared.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__PrintCompared>) {
    self.attempt = c.pointee.attempt
    self.matched = c.pointee.matched != 0
    self.finger = c.pointee.finger
    self.comparison = c.pointee.comparison.map { Written.Comparison($0) }
    self.validUntilUnixNanos = c.pointee.valid_until_unix_nanos
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__PrintCompared> {
    let c = try arena.one(Unicard__Journal__V1__PrintCompared.self)
    unicard__journal__v1__print_compared__init(c)
    c.pointee.attempt = self.attempt
    c.pointee.matched = self.matched ? 1 : 0
    c.pointee.finger = self.finger
    if let value = self.comparison { c.pointee.comparison = try value.staged(in: arena) }
    c.pointee.valid_until_unix_nanos = self.validUntilUnixNanos
    return c
  }
}

extension Written.PrintRefused: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__print_refused()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__PrintRefused.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__PrintRefused>) {
    self.card = c.pointee.card
    self.wrong = c.pointee.wrong
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__PrintRefused> {
    let c = try arena.one(Unicard__Journal__V1__PrintRefused.self)
    unicard__journal__v1__print_refused__init(c)
    c.pointee.card = self.card
    c.pointee.wrong = self.wrong
    return c
  }
}

extension Written.WrongPrintsCounted: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__wrong_prints_counted()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__WrongPrintsCounted.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__WrongPrintsCounted>) {
    self.slot = c.pointee.slot
    self.citizen = c.pointee.citizen
    self.total = c.pointee.total
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__WrongPrintsCounted> {
    let c = try arena.one(Unicard__Journal__V1__WrongPrintsCounted.self)
    unicard__journal__v1__wrong_prints_counted__init(c)
    c.pointee.slot = self.slot
    c.pointee.citizen = self.citizen
    c.pointee.total = self.total
    return c
  }
}

extension Written.Tally: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__tally()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Tally.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Tally>) {
    self.count = c.pointee.count
    self.loaves = c.pointee.loaves
    self.cashPiastres = c.pointee.cash_piastres
    self.valuePiastres = c.pointee.value_piastres
    self.moneyPiastres = c.pointee.money_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Tally> {
    let c = try arena.one(Unicard__Journal__V1__Tally.self)
    unicard__journal__v1__tally__init(c)
    c.pointee.count = self.count
    c.pointee.loaves = self.loaves
    c.pointee.cash_piastres = self.cashPiastres
    c.pointee.value_piastres = self.valuePiastres
    c.pointee.money_piastres = self.moneyPiastres
    return c
  }
}

extension Written.SettlementEntered: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__settlement_entered()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__SettlementEntered.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__SettlementEntered>) {
    self.outlet = c.pointee.outlet
    self.line = c.pointee.line
    self.tally = c.pointee.tally.map { Written.Tally($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__SettlementEntered> {
    let c = try arena.one(Unicard__Journal__V1__SettlementEntered.self)
    unicard__journal__v1__settlement_entered__init(c)
    c.pointee.outlet = self.outlet
    c.pointee.line = self.line
    if let value = self.tally { c.pointee.tally = try value.staged(in: arena) }
    return c
  }
}

extension Written.SettlementClosed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__settlement_closed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__SettlementClosed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__SettlementClosed>) {
    self.outlet = c.pointee.outlet
    self.number = c.pointee.number
    self.day = c.pointee.day
    self.sequence = c.pointee.sequence
    self.subsidyPerLoafPiastres = c.pointee.subsidy_per_loaf_piastres
    self.draws = c.pointee.draws.map { Written.Tally($0) }
    self.payments = c.pointee.payments.map { Written.Tally($0) }
    self.refunds = c.pointee.refunds.map { Written.Tally($0) }
    self.reversals = c.pointee.reversals.map { Written.Tally($0) }
    self.lateReversals = c.pointee.late_reversals.map { Written.Tally($0) }
    self.deposits = c.pointee.deposits.map { Written.Tally($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__SettlementClosed> {
    let c = try arena.one(Unicard__Journal__V1__SettlementClosed.self)
    unicard__journal__v1__settlement_closed__init(c)
    c.pointee.outlet = self.outlet
    c.pointee.number = self.number
    c.pointee.day = self.day
    c.pointee.sequence = self.sequence
    c.pointee.subsidy_per_loaf_piastres = self.subsidyPerLoafPiastres
    if let value = self.draws { c.pointee.draws = try value.staged(in: arena) }
    if let value = self.payments { c.pointee.payments = try value.staged(in: arena) }
    if let value = self.refunds { c.pointee.refunds = try value.staged(in: arena) }
    if let value = self.reversals { c.pointee.reversals = try value.staged(in: arena) }
    if let value = self.lateReversals { c.pointee.late_reversals = try value.staged(in: arena) }
    if let value = self.deposits { c.pointee.deposits = try value.staged(in: arena) }
    return c
  }
}

extension Written.Profile: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__profile()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__Profile.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__Profile>) {
    self.name = String(wire: c.pointee.name)
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.mobile = [UInt8](wire: c.pointee.mobile)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__Profile> {
    let c = try arena.one(Unicard__Journal__V1__Profile.self)
    unicard__journal__v1__profile__init(c)
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.journal.v1.Profile.name") }
    c.pointee.national_id = try arena.bytes(self.nationalId)
    c.pointee.mobile = try arena.bytes(self.mobile)
    return c
  }
}

extension Written.RationOpened: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__ration_opened()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__RationOpened.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__RationOpened>) {
    self.household = c.pointee.household
    self.month = c.pointee.month
    self.value = c.pointee.value.map { Written.RationValue($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__RationOpened> {
    let c = try arena.one(Unicard__Journal__V1__RationOpened.self)
    unicard__journal__v1__ration_opened__init(c)
    c.pointee.household = self.household
    c.pointee.month = self.month
    if let value = self.value { c.pointee.value = try value.staged(in: arena) }
    return c
  }
}

extension Written.GrantTold: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__grant_told()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__GrantTold.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__GrantTold>) {
    self.grant = c.pointee.grant
    self.throughHousehold = c.pointee.through_household
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__GrantTold> {
    let c = try arena.one(Unicard__Journal__V1__GrantTold.self)
    unicard__journal__v1__grant_told__init(c)
    c.pointee.grant = self.grant
    c.pointee.through_household = self.throughHousehold
    return c
  }
}

extension Written.GoodsDrawRecorded: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__journal__v1__goods_draw_recorded()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Journal__V1__GoodsDrawRecorded.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Journal__V1__GoodsDrawRecorded>) {
    self.draw = c.pointee.draw
    self.household = c.pointee.household
    self.outlet = c.pointee.outlet
    self.device = c.pointee.device
    self.card = c.pointee.card
    self.drawn = c.pointee.drawn.map { Written.RationValue($0) }
    self.excessPiastres = c.pointee.excess_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Journal__V1__GoodsDrawRecorded> {
    let c = try arena.one(Unicard__Journal__V1__GoodsDrawRecorded.self)
    unicard__journal__v1__goods_draw_recorded__init(c)
    c.pointee.draw = self.draw
    c.pointee.household = self.household
    c.pointee.outlet = self.outlet
    c.pointee.device = self.device
    c.pointee.card = self.card
    if let value = self.drawn { c.pointee.drawn = try value.staged(in: arena) }
    c.pointee.excess_piastres = self.excessPiastres
    return c
  }
}
