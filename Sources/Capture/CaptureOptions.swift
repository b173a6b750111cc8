public import ArgumentParser
public import Office

/// Where a fingerprint comes from, and what signs it.
public struct CaptureOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(
        ar: "أمر يأخذ البصمة ويطبع سجلها (UNICARD_CAPTURE).",
        en: "A command that takes a print and writes its record (UNICARD_CAPTURE)."),
      valueName: "COMMAND"))
  public var capture: String?

  @Option(
    help: .init(
      Phrase(
        ar: "ملف فيه سجل بصمة بدل القارئ.",
        en: "A file that holds the record, in place of a reader."),
      valueName: "FILE"))
  public var record: String?

  @Option(
    help: .init(
      Phrase(
        ar: "ملف مفتاح قارئ البصمة، PEM (UNICARD_DEVICE_KEY).",
        en: "The capture device's key file, PEM (UNICARD_DEVICE_KEY)."),
      valueName: "FILE"))
  public var deviceKey: String?

  @Option(
    help: .init(
      Phrase(
        ar: "ملف سجل البصمة على شريحة الكارت (UNICARD_CHIP).",
        en: "The file of the record on the card's chip (UNICARD_CHIP)."),
      valueName: "FILE"))
  public var chip: String?

  public init() {}

  public func validate() throws {
    guard capture == nil || record == nil else {
      throw ValidationError(
        Phrase(
          ar: "إما --capture وإما --record.", en: "Give either --capture or --record, not both."))
    }
  }

  /// Whether a print is asked for here and not only by the machine's environment.
  public var isGiven: Bool { capture != nil || record != nil }
}

/// What a clerk has at hand to take prints with.
public struct CaptureDesk {
  /// Code of the registered capture device.
  public let device: String
  public let key: DeviceKey
  let reader: PrintReader
  let chip: ChipFile

  /// Throws `CAPTURE_MISSING`, `DEVICE_KEY_MISSING` or `CHIP_MISSING` where one of them is not given.
  public init(at desk: Desk, _ options: CaptureOptions, _ device: DeviceOptions) throws(Trouble) {
    func given(
      _ option: String?, _ variable: String, orElse reason: String
    ) throws(Trouble) -> String {
      guard let value = option ?? desk.surroundings.variable(variable) else {
        throw Trouble(.usage, reason)
      }
      return value
    }
    self.device = try desk.device(device)
    if let file = options.record {
      reader = .file(file)
    } else {
      reader = .program(
        try given(options.capture, "UNICARD_CAPTURE", orElse: "CAPTURE_MISSING"))
    }
    key = try DeviceKey(
      file: try given(options.deviceKey, "UNICARD_DEVICE_KEY", orElse: "DEVICE_KEY_MISSING"))
    chip = ChipFile(path: try given(options.chip, "UNICARD_CHIP", orElse: "CHIP_MISSING"))
  }

  /// The record on the card's chip.
  public func gallery() throws(Trouble) -> [UInt8] { try chip.read() }

  /// A fresh record: one impression to verify, three to enrol.
  public func record(impressions: Int, of finger: FingerName?) throws(Trouble) -> [UInt8] {
    try reader.record(impressions: impressions, of: finger)
  }
}
