internal import Cards
internal import Messages

extension Wire.Date {
  init(_ date: CivilDate) {
    let (year, month, day) = date.components
    self.init(year: Int32(year), month: Int32(month), day: Int32(day))
  }
}

extension Wire.CardState {
  init(_ life: CardLife) {
    self =
      switch life {
      case .requested: .requested
      case .printed: .printed
      case .inTransit: .inTransit
      case .atCentre: .atCentre
      case .notified: .notified
      case .forwarded: .forwarded
      case .atHeadquarters: .atHeadquarters
      case .active: .active
      case .suspended: .suspended
      case .stopped: .stopped
      case .destroyed: .destroyed
      case .expired: .expired
      case .replaced: .replaced
      }
  }
}

extension Wire.Service {
  init(_ service: Service) {
    self =
      switch service {
      case .ration: .ration
      case .health: .health
      case .payments: .payments
      }
  }
}
