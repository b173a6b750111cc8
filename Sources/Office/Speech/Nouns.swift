/// The things an office counts.
extension Noun {
  public static let loaf = Noun(
    ar: ("رغيف واحد", "رغيفان", "أرغفة", "رغيفًا", "رغيف"), en: ("loaf", "loaves"))
  public static let card = Noun(
    ar: ("كارت واحد", "كارتان", "كروت", "كارتًا", "كارت"), en: ("card", "cards"))
  public static let household = Noun(
    ar: ("أسرة واحدة", "أسرتان", "أسر", "أسرة", "أسرة"), en: ("household", "households"))
  public static let citizen = Noun(
    ar: ("مواطن واحد", "مواطنان", "مواطنين", "مواطنًا", "مواطن"), en: ("citizen", "citizens"))
  public static let member = Noun(
    ar: ("فرد واحد", "فردان", "أفراد", "فردًا", "فرد"), en: ("member", "members"))
  public static let outlet = Noun(
    ar: ("منفذ واحد", "منفذان", "منافذ", "منفذًا", "منفذ"), en: ("outlet", "outlets"))
  public static let draw = Noun(
    ar: ("عملية صرف واحدة", "عمليتا صرف", "عمليات صرف", "عملية صرف", "عملية صرف"),
    en: ("draw", "draws"))
  public static let payment = Noun(
    ar: ("عملية واحدة", "عمليتان", "عمليات", "عملية", "عملية"), en: ("payment", "payments"))
  public static let verification = Noun(
    ar: ("تحقق واحد", "تحققان", "عمليات تحقق", "عملية تحقق", "عملية تحقق"),
    en: ("verification", "verifications"))
  public static let message = Noun(
    ar: ("رسالة واحدة", "رسالتان", "رسائل", "رسالة", "رسالة"), en: ("message", "messages"))
  public static let row = Noun(
    ar: ("سطر واحد", "سطران", "أسطر", "سطرًا", "سطر"), en: ("row", "rows"))
  public static let fault = Noun(
    ar: ("خطأ واحد", "خطآن", "أخطاء", "خطأً", "خطأ"), en: ("error", "errors"))
  public static let attempt = Noun(
    ar: ("محاولة واحدة", "محاولتان", "محاولات", "محاولة", "محاولة"), en: ("attempt", "attempts"))
}

/// The units of time.
extension Noun {
  public static let second = Noun(
    ar: ("ثانية واحدة", "ثانيتان", "ثوانٍ", "ثانية", "ثانية"), en: ("second", "seconds"))
  public static let minute = Noun(
    ar: ("دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة", "دقيقة"), en: ("minute", "minutes"))
  public static let hour = Noun(
    ar: ("ساعة واحدة", "ساعتان", "ساعات", "ساعة", "ساعة"), en: ("hour", "hours"))
  public static let day = Noun(
    ar: ("يوم واحد", "يومان", "أيام", "يومًا", "يوم"), en: ("day", "days"))
  public static let month = Noun(
    ar: ("شهر واحد", "شهران", "أشهر", "شهرًا", "شهر"), en: ("month", "months"))
}
