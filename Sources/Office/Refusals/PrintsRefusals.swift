extension Refusals {
  /// Cards and fingers: capture devices, enrolment, verification.
  static let prints: [String: Refusal] = [
    "FINGERPRINT_WRONG": Refusal(
      .init(
        ar: "البصمة ليست لصاحب الكارت، وقد حُسبت.",
        en: "The print is not the card holder's, and it is counted."),
      next: .init(
        ar: "أعد المحاولة بالإصبع المسجل، نظيفًا وجافًا. البصمة الثامنة الخاطئة توقف الكارت كله.",
        en: "Try again with the enrolled finger, clean and dry. The eighth wrong print stops the "
          + "whole card.")),
    "FINGERPRINT_LOCKOUT": Refusal(
      .init(
        ar: "ثماني بصمات خاطئة متتالية: أُوقف الكارت نهائيًا.",
        en: "Eight wrong prints in a row: the card is stopped for good."),
      next: .init(
        ar: "على صاحبه طلب بدل من منصة مصر الرقمية digital.gov.eg، وتُخدم الحالة بالطرق العادية.",
        en: "Its holder asks for a replacement on digital.gov.eg; serve him by the ordinary ways.")),
    "CAPTURE_POOR": Refusal(
      .init(
        ar: "اللمسة رديئة لا تصلح للمقارنة، ولم تُحسب.",
        en: "The capture is too poor to be compared; it does not count."),
      next: .init(
        ar: "امسح الإصبع والقارئ، ثم أعد من البداية.",
        en: "Wipe the finger and the reader, and begin again.")),
    "FINGERPRINT_MALFORMED": Refusal(
      .init(
        ar: "ما جاء من القارئ أو الشريحة ليس سجل بصمة، ولم يُحسب.",
        en: "What came from the reader or the chip is no fingerprint record; it does not count."),
      next: .init(
        ar: "أعد إدخال الكارت؛ إن تكرر فبلّغ عن القارئ.",
        en: "Present the card again; if it stays so, report the reader.")),
    "PROBE_COPIED": Refusal(
      .init(
        ar: "السجل الجديد نسخة مما على الشريحة، ولم يُحسب.",
        en: "The fresh record is a copy of the chip's; it does not count."),
      next: .init(
        ar: "يضع المواطن إصبعه على القارئ. تكرار هذا يُراجَع.",
        en: "The citizen lays his finger on the reader. This is looked into when it recurs.")),
    "TEMPLATE_NOT_ENROLLED": Refusal(
      .init(
        ar: "السجل على الشريحة ليس المسجَّل لهذا الكارت، ولم يُحسب.",
        en: "The chip's record is not the one enrolled for this card; it does not count."),
      next: .init(
        ar: "يعيد صاحبه التسجيل في مكتب البريد بالكارت وبطاقته.",
        en: "Its holder enrols anew at the post office, with the card and his ID.")),
    "FINGER_NOT_ENROLLED": Refusal(
      .init(
        ar: "هذا الإصبع غير مسجل على الكارت.", en: "This finger is not enrolled on the card."),
      next: .init(ar: "استخدم الإصبع المسجل.", en: "Use the enrolled finger.")),
    "NOT_ENROLLED": Refusal(
      .init(ar: "لا إصبع مسجلًا على هذا الكارت.", en: "No finger is enrolled on this card."),
      next: .init(
        ar: "يسجّله صاحبه في مكتب البريد، وتُخدم الحالة بالطرق العادية.",
        en: "Its holder enrols at the post office; serve him by the ordinary ways.")),
    "NO_CARD_FOR_PERSON": Refusal(
      .init(ar: "لا كارت لهذا المواطن.", en: "This person has no card."),
      next: .init(
        ar: "يُخدم بالطرق العادية؛ والأطفال دون 16 سنة لا كارت لهم.",
        en: "Serve him by the ordinary ways; children under 16 have no card.")),
    "NONCE_UNKNOWN": Refusal(
      .init(
        ar: "لا توجد محاولة كهذه لهذا القارئ وهذا الكارت.",
        en: "There is no such attempt of this device and card."),
      next: .init(ar: "ابدأ من جديد.", en: "Begin again.")),
    "NONCE_STALE": Refusal(
      .init(
        ar: "انتهى وقت هذه المحاولة، ولم تُحسب.",
        en: "The attempt's time is over; it does not count."),
      next: .init(
        ar: "ابدأ من جديد، والإصبع على القارئ خلال دقيقتين.",
        en: "Begin again, with the finger on the reader within two minutes.")),
    "NONCE_USED": Refusal(
      .init(ar: "لهذه المحاولة حكمها بالفعل.", en: "The attempt has had its verdict."),
      next: .init(ar: "ابدأ محاولة جديدة.", en: "Begin a new one.")),
    "CAPTURE_SIGNATURE_INVALID": Refusal(
      .init(
        ar: "لم يوقّع القارئ المسجل هذه اللمسة.", en: "The registered device did not sign this."),
      next: .init(
        ar: "راجع ملف المفتاح (--device-key) وكود القارئ.",
        en: "Check the key file (--device-key) and the device's code.")),
    "CAPTURE_DEVICE_UNKNOWN": Refusal(
      .init(ar: "لا يوجد قارئ بصمة بهذا الكود.", en: "There is no capture device with this code."),
      next: .init(ar: "راجع الكود، أو تسجّله الوزارة.", en: "Check the code, or have it registered.")
    ),
    "CAPTURE_DEVICE_SUSPENDED": Refusal(
      .init(ar: "قارئ البصمة موقوف.", en: "The capture device is suspended."),
      next: .init(ar: "استخدم قارئًا آخر وأبلغ الوزارة.", en: "Use another and tell the ministry.")),
    "CAPTURE_DEVICE_MOVED": Refusal(
      .init(
        ar: "قارئ البصمة مسجل في وحدة أخرى.",
        en: "The capture device is registered at another unit."),
      next: .init(
        ar: "استخدم قارئ وحدتك، أو تنقله الوزارة.",
        en: "Use your unit's own, or have the ministry move it.")),
    "CAPTURE_DEVICE_EXISTS": Refusal(
      .init(ar: "كود القارئ مسجل من قبل.", en: "A capture device with this code exists already."),
      next: .init(ar: "اختر كودًا آخر.", en: "Choose another code.")),
    "CAPTURE_DEVICE_IN_ORDER": Refusal(
      .init(
        ar: "القارئ ليس موقوفًا ولا مُعلَّمًا.",
        en: "The capture device is neither suspended nor flagged."),
      next: .init(ar: "لا يلزم شيء.", en: "Nothing is needed.")),
    "CAPTURE_KEY_TAKEN": Refusal(
      .init(ar: "هذا المفتاح لقارئ آخر.", en: "Another capture device has this key."),
      next: .init(ar: "لكل قارئ مفتاحه: اصنع واحدًا له.", en: "Each has its own: make one for it.")),
    "PUBLIC_KEY_MALFORMED": Refusal(
      .init(ar: "هذا ليس مفتاحًا عامًا على P-256.", en: "This is no public key on P-256."),
      next: .init(
        ar: "33 أو 65 بايت بالست عشري، كما في --help.",
        en: "33 or 65 bytes in hexadecimal, as --help shows.")),
    "IMPRESSIONS_NEEDED": Refusal(
      .init(
        ar: "التسجيل بثلاث لمسات للإصبع نفسه.",
        en: "Three impressions of the same finger are enrolled."),
      next: .init(ar: "خذ اللمسات الثلاث من جديد.", en: "Take the three anew.")),
    "IMPRESSIONS_DISAGREE": Refusal(
      .init(
        ar: "اللمسات الثلاث لا تتفق: ربما ليست لإصبع واحد.",
        en: "The three impressions do not agree: perhaps they are not one finger's."),
      next: .init(
        ar: "خذها من جديد من إصبع واحد، أو اختر إصبعًا أوضح.",
        en: "Take them anew from one finger, or choose a clearer one.")),
    "FINGER_ENROLLED": Refusal(
      .init(ar: "هذا الإصبع مسجل على الكارت.", en: "This finger is enrolled on the card already."),
      next: .init(
        ar: "لتسجيله من جديد استخدم re-enrol.", en: "To enrol it anew, use re-enrol.")),
    "FINGERS_ENROLLED": Refusal(
      .init(
        ar: "سُجّل على الكارت أقصى عدد من الأصابع.",
        en: "As many fingers are enrolled on the card as may be."),
      next: .init(
        ar: "استبدل أحدها بـ re-enrol.", en: "Put one in another's place with re-enrol.")),
    "VERIFICATION_UNKNOWN": Refusal(
      .init(
        ar: "لا تحقق بهذا الرقم لهذا الكارت في هذه الوحدة.",
        en: "There is no such verification of this card at this unit."),
      next: .init(ar: "راجع رقم القيد على إيصال التحقق.", en: "Check the entry on its receipt.")),
    "VERIFICATION_USED": Refusal(
      .init(
        ar: "فُتحت بهذا التحقق زيارة من قبل.",
        en: "A visit was opened with this verification already."),
      next: .init(ar: "لكل زيارة تحققها.", en: "Each visit needs its own.")),
    "VERIFICATION_OVER": Refusal(
      .init(ar: "مضى وقت هذا التحقق.", en: "The verification was too long ago."),
      next: .init(ar: "تحقق من صاحب الكارت من جديد.", en: "Verify the holder again.")),
    "VERIFICATION_BUSY": Refusal(
      .init(
        ar: "بصمات كثيرة في الانتظار، ولم يُنفّذ شيء.",
        en: "Many fingerprints wait to be compared; nothing was done."),
      next: .init(ar: "أعد المحاولة بعد لحظة.", en: "Try again in a moment.")),
    "CAPTURE_FAILED": Refusal(
      .init(ar: "لم يعطِ القارئ بصمة.", en: "The reader gave no print."),
      next: .init(
        ar: "راجع أمر القارئ (--capture) وأعد المحاولة؛ لم تُحسب.",
        en: "Check its command (--capture) and try again; nothing was counted.")),
    "CAPTURE_UNREADABLE": Refusal(
      .init(
        ar: "ما كتبه القارئ ليس سجل بصمة، ولم يُرسل.",
        en: "What the reader wrote is no fingerprint record; it was not sent."),
      next: .init(
        ar: "السجل ISO/IEC 19794-2:2005: راجع البرنامج (--capture).",
        en: "A record is ISO/IEC 19794-2:2005: check the program (--capture).")),
    "CAPTURE_MISSING": Refusal(
      .init(ar: "لا قارئ بصمة ولا ملف سجل.", en: "There is no print reader and no record's file."),
      next: .init(
        ar: "اكتب --capture أو --record، أو UNICARD_CAPTURE.",
        en: "Give --capture or --record, or UNICARD_CAPTURE.")),
    "DEVICE_KEY_MISSING": Refusal(
      .init(ar: "ملف مفتاح القارئ مطلوب.", en: "The device's key file is needed."),
      next: .init(
        ar: "اكتبه في --device-key أو في UNICARD_DEVICE_KEY.",
        en: "Give it with --device-key or in UNICARD_DEVICE_KEY.")),
    "DEVICE_KEY_INVALID": Refusal(
      .init(ar: "هذا ليس مفتاحًا خاصًا على P-256.", en: "This is no private key on P-256."),
      next: .init(
        ar: "ملف PEM من openssl ecparam -name prime256v1 -genkey -noout.",
        en: "A PEM file of openssl ecparam -name prime256v1 -genkey -noout.")),
    "CHIP_MISSING": Refusal(
      .init(ar: "ملف الشريحة مطلوب.", en: "The chip's file is needed."),
      next: .init(
        ar: "اكتبه في --chip أو في UNICARD_CHIP.", en: "Give it with --chip or in UNICARD_CHIP.")),
    "CHIP_UNWRITTEN": Refusal(
      .init(
        ar: "سُجّل الإصبع ولم يُكتب على الشريحة.",
        en: "The finger is enrolled, but not written onto the chip."),
      next: .init(
        ar: "أعد الكارت إلى القارئ وسجّل من جديد بـ re-enrol.",
        en: "Put the card back and enrol anew with re-enrol.")),
  ]
}
