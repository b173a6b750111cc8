internal import Cards
internal import Crypto
internal import Fingerprint

/// Looks at prints on behalf of the law: signatures, records, digests, scores. It decides nothing, and it keeps nothing.
///
/// All of it takes real time, so that it runs on the prints' lane alone.
struct PrintExaminer: Sendable {
  let matcher: any PrintMatching

  /// What is found of a verification. Nothing is compared before the signature has been found right: who has no device's
  /// key cannot make the daemon work.
  func finding(of capture: VerificationCapture, _ seen: AttemptSeen) -> PrintFinding {
    guard seen.key.verifies(capture.signature, of: capture.statement) else { return .unsigned }
    do {
      let gallery = try FingerprintRecord(parsing: capture.gallery)
      let finger = gallery.finger.rawValue
      let digest = Cards.Digest(capture.gallery, salt: seen.salts[finger] ?? .none)
      return .template(
        finger: finger, digest: digest, finding(of: capture.probe, in: gallery, seen.floor))
    } catch {
      return .templateMalformed(fault: "\(error)")
    }
  }

  private func finding(
    of bytes: [UInt8], in gallery: FingerprintRecord, _ floor: QualityFloor
  ) -> ProbeFinding {
    do {
      let whole = try FingerprintRecord(parsing: bytes, acceptingUnknownFinger: true)
      guard [gallery.finger, .unknown].contains(whole.finger) else {
        return .ofFinger(whole.finger.rawValue)
      }
      let probe = whole.only(0)
      if let shortfall = floor.shortfall(of: probe) { return .poor(Shortfall(shortfall)) }
      if gallery.holds(probe.views[0]) { return .copied }
      return .compared(
        score: matcher.score(gallery: gallery, probe: probe),
        suggested: matcher.suggestedThreshold, matcher: matcher.version)
    } catch {
      return .malformed(fault: "\(error)")
    }
  }

  /// What is found of a record to enrol, salted with `salt`.
  func finding(of capture: EnrolmentCapture, _ seen: EnrollerSeen, salt: Key) -> EnrolmentFinding {
    guard seen.key.verifies(capture.signature, of: capture.statement) else { return .unsigned }
    do {
      let record = try FingerprintRecord(parsing: capture.record)
      guard record.views.count == FingerprintRecord.viewsLimit else {
        return .impressions(UInt8(record.views.count))
      }
      if let shortfall = seen.floor.shortfall(of: record) { return .poor(Shortfall(shortfall)) }
      return .compared(
        TemplateFound(
          finger: record.finger.rawValue, digest: Cards.Digest(capture.record, salt: salt),
          salt: salt, weakest: weakest(of: record), suggested: matcher.suggestedThreshold))
    } catch {
      return .malformed(fault: "\(error)")
    }
  }

  /// How alike the impression that fits the others least is to them.
  private func weakest(of record: FingerprintRecord) -> UInt16 {
    record.views.indices.map { place in
      matcher.score(gallery: record.without(place), probe: record.only(place))
    }.min() ?? 0
  }
}

extension FingerprintRecord {
  fileprivate func only(_ place: Int) -> FingerprintRecord {
    FingerprintRecord(finger: finger, device: device, image: image, views: [views[place]])
  }

  fileprivate func without(_ place: Int) -> FingerprintRecord {
    let others = views.indices.filter { $0 != place }.map { views[$0] }
    return FingerprintRecord(finger: finger, device: device, image: image, views: others)
  }

  /// Whether an impression is one of these, whatever is said of it beside its minutiae.
  fileprivate func holds(_ view: View) -> Bool {
    let places = view.places
    return views.contains { $0.places == places }
  }
}

extension FingerprintRecord.View {
  /// Where its minutiae lie and how they run, in no order.
  fileprivate var places: Set<[UInt16]> {
    Set(minutiae.map { [$0.x, $0.y, UInt16($0.angle)] })
  }
}

extension Shortfall {
  init(_ shortfall: QualityFloor.Shortfall) {
    switch shortfall {
    case .fewMinutiae(_, let found, let needed): self = .minutiae(found: found, needed: needed)
    case .poorQuality(_, let found, let needed): self = .quality(found: found, needed: needed)
    }
  }
}
