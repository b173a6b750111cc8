internal import Cards
internal import Messages
internal import RPC

extension RouteTable {
  /// Temporary grants to ration cards.
  mutating func addGrants() {
    proposal(Grants.announce, requiring: .announceGrant) { request, _ throws(Status) in
      .announceGrant(try Grant(request.grant))
    }

    reading(Grants.list, requiring: .listGrants) { _, _ in
    } look: { _, state, _, stamp in
      Look(
        state.grants(from: Month(containing: stamp.date)), restsOn: state.grants.lastEntry)
    } tell: { grants, _, _ in
      ListGrantsResponse(grants: grants.map { Wire.Grant($0) })
    }
  }
}

extension Grant {
  fileprivate init(_ grant: Wire.Grant?) throws(Status) {
    let governorate = try GovernorateCode(
      residence: grant?.governorate ?? 0, field: "grant.governorate")
    self.init(
      governorate: governorate.number, amountPiastres: grant?.amountPiastres ?? 0,
      from: try Month(grant?.firstMonth, field: "grant.first_month"),
      through: try Month(grant?.lastMonth, field: "grant.last_month"))
  }
}

extension Month {
  fileprivate init(_ month: Wire.CalendarMonth?, field: String) throws(Status) {
    guard let month, let known = Month(year: Int(month.year), month: Int(month.month)) else {
      throw .malformed(.dateMalformed, field: field, "not a month of the calendar")
    }
    self = known
  }
}

extension Wire.Grant {
  fileprivate init(_ grant: Grant) {
    self.init(
      governorate: UInt32(grant.governorate), amountPiastres: grant.amountPiastres,
      firstMonth: Wire.CalendarMonth(grant.firstMonth),
      lastMonth: Wire.CalendarMonth(grant.lastMonth))
  }
}

extension Wire.CalendarMonth {
  fileprivate init(_ month: Month) {
    self.init(year: Int32(month.year), month: Int32(month.month))
  }
}
