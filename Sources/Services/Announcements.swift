internal import Cards
internal import Messages
internal import RPC

extension RouteTable {
  /// When a service starts in a governorate (R68, C-4).
  mutating func addAnnouncements() {
    proposal(Announcements.announce, requiring: .announceService) { request, _ throws(Status) in
      let governorate = try GovernorateCode(
        residence: request.governorate, field: "governorate")
      return .announce(
        Announcement(
          governorate: governorate.number, service: try Service(request.service),
          effectiveFrom: try CivilDate(request.effectiveFrom, field: "effective_from")))
    }

    reading(Announcements.list, requiring: .listAnnouncements) { _, _ in
    } look: { _, state, _, _ in
      // One for each governorate and service: sixty at most.
      let all = state.announcements.scan(from: 1, limit: 1_000) { _ in true }
      return Look(all.found.map { state.announcements[$0] }, restsOn: state.announcements.lastEntry)
    } tell: { announcements, _, _ in
      let sorted = announcements.sorted {
        ($0.governorate, $0.service.rawValue) < ($1.governorate, $1.service.rawValue)
      }
      return ListAnnouncementsResponse(announcements: sorted.map { Wire.Announcement($0) })
    }
  }
}

extension Wire.Announcement {
  fileprivate init(_ announcement: Announcement) {
    self.init(
      governorate: UInt32(announcement.governorate), service: Wire.Service(announcement.service),
      effectiveFrom: Wire.Date(announcement.effectiveFrom))
  }
}
