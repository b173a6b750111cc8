public import Messages

extension Wire.Service {
  /// The service's name in JSON and in commands: `ration`. Stable.
  public var code: String {
    switch self {
    case .ration: "ration"
    case .health: "health"
    case .payments: "payments"
    case .unspecified: "unspecified"
    case .unrecognized: "unrecognized"
    }
  }

  /// The service as a clerk reads it.
  public var words: Phrase {
    switch self {
    case .ration: Phrase(ar: "التموين والخبز", en: "Ration and bread")
    case .health: Phrase(ar: "التأمين الصحي الشامل", en: "Universal health insurance")
    case .payments: Phrase(ar: "المدفوعات الإلكترونية", en: "Electronic payments")
    case .unspecified: Phrase(ar: "خدمة غير مذكورة", en: "A service not said")
    case .unrecognized(let number): Phrase(ar: "خدمة رقم \(number)", en: "Service \(number)")
    }
  }
}
