/// A step in a card's life.
public enum CardStep: Hashable, Sendable {
  case print
  case spoil
  case ship
  case receive
  /// The notice was received (R58, C-12).
  case notify(CollectionWindows)
  /// From the centre to the headquarters, once window 1 is over.
  case forward
  case receiveAtHeadquarters
  case deliver
  /// Witnessed, once window 2 is over (R60, C-15).
  case destroy
  case expire
  /// The eighth wrong print in a row (R93, C-17).
  case lockOut
}

extension CardLife {
  /// The state after a step on a day, or why there is none. The one table of a card's life: every pair stands here.
  public func after(_ step: CardStep, on today: CivilDate) throws(Refusal) -> CardLife {
    switch (self, step) {
    case (.requested, .print): return .printed
    case (.printed, .spoil): return .requested
    case (.printed, .ship): return .inTransit
    case (.inTransit, .receive): return .atCentre
    case (.atCentre, .notify(let windows)): return .notified(windows)
    case (.atCentre, .deliver): throw Refusal(.windowNotOpen)

    case (.notified(let windows), .deliver):
      guard today <= windows.firstEnds else {
        throw Refusal(.windowClosed, "ended_on", windows.firstEnds)
      }
      return .active
    case (.notified(let windows), .forward):
      guard today > windows.firstEnds else {
        throw Refusal(.windowNotOver, "ends_on", windows.firstEnds)
      }
      return .forwarded(windows)

    case (.forwarded(let windows), .receiveAtHeadquarters): return .atHeadquarters(windows)

    case (.atHeadquarters(let windows), .deliver):
      guard today <= windows.secondEnds else {
        throw Refusal(.windowClosed, "ended_on", windows.secondEnds)
      }
      return .active
    case (.atHeadquarters(let windows), .destroy):
      guard today > windows.secondEnds else {
        throw Refusal(.windowNotOver, "ends_on", windows.secondEnds)
      }
      return .destroyed

    case (.active, .expire), (.suspended, .expire): return .expired
    case (.active, .lockOut): return .stopped(.fingerprint)

    case (_, .print): throw Refusal(.notRequested)
    case (_, .spoil), (_, .ship): throw Refusal(.notPrinted)
    case (_, .receive), (_, .receiveAtHeadquarters): throw Refusal(.notInTransit)
    case (_, .notify), (_, .forward), (_, .deliver), (_, .destroy): throw Refusal(.notAtCentre)
    case (_, .expire), (_, .lockOut): throw Refusal(.cardNotActive)
    }
  }

  /// Why a card in this state may not be used; nil when it may.
  public var useRefusal: Refusal? {
    switch self {
    case .active: nil
    case .requested, .printed, .inTransit, .atCentre, .notified, .forwarded, .atHeadquarters:
      Refusal(.cardNotActive)
    case .suspended: Refusal(.cardSuspended)
    case .stopped: Refusal(.cardStopped)
    case .destroyed: Refusal(.cardDestroyed)
    case .expired: Refusal(.cardExpired)
    case .replaced: Refusal(.cardReplaced)
    }
  }
}
