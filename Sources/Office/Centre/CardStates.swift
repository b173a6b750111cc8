public import Messages

extension Wire.CardState {
  /// The state's name in JSON and in `--state`: `at_centre`. Stable.
  public var code: String { said.code }

  /// The state as a clerk reads it.
  public var words: Phrase { said.words }

  private var said: (code: String, words: Phrase) {
    switch self {
    case .requested: ("requested", .init(ar: "في انتظار الطباعة", en: "waiting to be printed"))
    case .printed: ("printed", .init(ar: "طُبع ولم يُشحن", en: "printed, not yet shipped"))
    case .inTransit:
      ("in_transit", .init(ar: "في الطريق إلى المركز", en: "on its way to the centre"))
    case .atCentre:
      (
        "at_centre",
        .init(ar: "في المركز، ولم تصل رسالته بعد", en: "at the centre, its holder not yet told")
      )
    case .notified:
      ("notified", .init(ar: "في المركز في انتظار صاحبه", en: "at the centre for its holder"))
    case .forwarded:
      (
        "forwarded",
        .init(ar: "في الطريق إلى ديوان المحافظة", en: "on its way to the governorate headquarters")
      )
    case .atHeadquarters:
      (
        "at_headquarters",
        .init(ar: "في ديوان المحافظة في انتظار صاحبه", en: "at the headquarters for its holder")
      )
    case .active: ("active", .init(ar: "سارٍ", en: "active"))
    case .suspended: ("suspended", .init(ar: "معلّق", en: "suspended"))
    case .stopped: ("stopped", .init(ar: "موقوف نهائيًا", en: "stopped for good"))
    case .destroyed: ("destroyed", .init(ar: "أُعدم", en: "destroyed"))
    case .expired: ("expired", .init(ar: "منتهي", en: "expired"))
    case .replaced: ("replaced", .init(ar: "حلّ محله كارت بديل", en: "replaced"))
    case .unspecified: ("unspecified", .init(ar: "غير مذكور", en: "not said"))
    case .unrecognized(let number):
      ("unrecognized", .init(ar: "حالة رقم \(number)", en: "state \(number)"))
    }
  }
}

extension Field {
  /// `NAME`: where a card stands, by its code.
  public static func state(_ name: String, _ state: Wire.CardState) -> Field {
    .text(name, state.code)
  }
}
