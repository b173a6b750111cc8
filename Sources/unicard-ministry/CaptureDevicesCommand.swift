import ArgumentParser
import Messages
import Office

/// `capture-devices list|suspend|restore|move`: the readers of fingerprints. Every change takes two persons.
struct CaptureDevicesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "capture-devices", Phrase(ar: "قارئات البصمة.", en: "The readers of fingerprints."),
      subcommands: [
        ListCaptureDevices.self, SuspendCaptureDevice.self, RestoreCaptureDevice.self,
        MoveCaptureDevice.self,
      ])
  }
}

/// `capture-devices list`: where each stands and what became of its attempts.
struct ListCaptureDevices: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Phrase(ar: "اعرض القارئات.", en: "List the devices."),
      teaching: Phrase(
        ar: """
          الجهاز الذي يبدأ محاولات ويتركها يُعلَّم: ذلك ما يفعله من يريد إخفاء بصمة خاطئة. لا يُحسب منه \
          شيء على المواطن.
          """,
        en: """
          A device that begins attempts and leaves them is flagged: that is what somebody does who \
          wants to hide a wrong print. None of it counts against a citizen.
          """))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Flag(help: .init(Phrase(ar: "المُعلَّم منها فقط.", en: "Only flagged ones.")))
  var flagged = false

  func serve(at desk: Desk) throws -> Report? {
    var token = ""
    repeat {
      let page = try desk.read(
        CaptureDevices.list,
        ListCaptureDevicesRequest(flagged: flagged, pageSize: 1_000, pageToken: token))
      for device in page.devices { desk.reporter.show(device.report) }
      token = page.nextPageToken
    } while !token.isEmpty
    return nil
  }
}

extension Wire.CaptureDeviceStanding {
  fileprivate var report: Report {
    Report([
      .text("code", code), .text("office", office), .flag("suspended", suspended),
      .number("abandoned", abandoned), .number("poor", poor),
      flaggedByEntry == 0
        ? .text("flagged_by_entry", nil) : .number("flagged_by_entry", flaggedByEntry),
    ]) { speech in
      var line = speech.say(
        Phrase(
          ar: "{code} في {office}: محاولات متروكة {abandoned}، لمسات رديئة {poor}",
          en: "{code} at {office}: {abandoned} left, {poor} poor"),
        [
          "code": speech.code(code), "office": speech.code(office),
          "abandoned": speech.number(abandoned), "poor": speech.number(poor),
        ])
      if suspended { line += " · " + speech.say(Phrase(ar: "موقوف", en: "suspended")) }
      if flaggedByEntry != 0 { line += " · " + speech.say(Phrase(ar: "مُعلَّم", en: "flagged")) }
      return [line]
    }
  }
}

/// `capture-devices suspend F0001 --cause …`.
struct SuspendCaptureDevice: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "suspend",
      Phrase(ar: "اقترح إيقاف قارئ.", en: "Propose that nothing a device signs be taken."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var device: CaptureDeviceArgument
  @OptionGroup var why: CauseOption

  func serve(at desk: Desk) throws -> Report? {
    let proposed = try desk.act(CaptureDevices.suspend) {
      SuspendCaptureDeviceRequest(requestId: $0, device: device.code, cause: why.cause)
    }
    return Report(proposed, at: desk)
  }
}

/// `capture-devices restore F0001 --cause …`.
struct RestoreCaptureDevice: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "restore",
      Phrase(
        ar: "اقترح إعادة قارئ موقوف، أو رفع علامته.",
        en: "Propose that a suspended device work again, or a flag be taken off."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var device: CaptureDeviceArgument
  @OptionGroup var why: CauseOption

  func serve(at desk: Desk) throws -> Report? {
    let proposed = try desk.act(CaptureDevices.restore) {
      RestoreCaptureDeviceRequest(requestId: $0, device: device.code, cause: why.cause)
    }
    return Report(proposed, at: desk)
  }
}

/// `capture-devices move F0001 --to H002`.
struct MoveCaptureDevice: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "move",
      Phrase(ar: "اقترح نقل قارئ إلى وحدة أخرى.", en: "Propose that a device stand elsewhere."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var device: CaptureDeviceArgument

  @Option(help: .init(Phrase(ar: "كود الوحدة.", en: "The unit's code."), valueName: "CODE"))
  var to: String

  func serve(at desk: Desk) throws -> Report? {
    let proposed = try desk.act(CaptureDevices.move) {
      MoveCaptureDeviceRequest(requestId: $0, device: device.code, office: to)
    }
    return Report(proposed, at: desk)
  }
}

/// Which device.
struct CaptureDeviceArgument: ParsableArguments {
  @Argument(help: .init(Phrase(ar: "كود القارئ.", en: "The device's code."), valueName: "CODE"))
  var code: String
}

/// Why something is done, for the record.
struct CauseOption: ParsableArguments {
  @Option(help: .init(Phrase(ar: "السبب، للسجل.", en: "Why, for the record."), valueName: "TEXT"))
  var cause: String
}
