extension Refusals {
  /// What is wrong with a line of a file.
  static let files: [String: Refusal] = [
    "FILE_ROWS_INVALID": line(
      "في الملف أسطر غير صحيحة، ولم يُرسل منه شيء.", "The file has wrong lines; nothing was sent."),
    "FILE_EMPTY": line("الملف بلا أسطر.", "The file has a header and no rows."),
    "CSV_NO_HEADER": line("الملف فارغ.", "The file is empty."),
    "CSV_MISSING_COLUMN": line("ينقص رأس الملف عمود.", "The header lacks a column."),
    "CSV_UNKNOWN_COLUMN": line("في رأس الملف عمود زائد.", "The header has a column too many."),
    "CSV_REPEATED_COLUMN": line("في رأس الملف عمود مكرر.", "The header names a column twice."),
    "CSV_BLANK_LINE": line("سطر فارغ.", "The line is blank."),
    "CSV_WRONG_FIELD_COUNT": line(
      "عدد الخانات لا يطابق الرأس.", "It has not as many fields as the header."),
    "CSV_STRAY_QUOTE": line("علامة تنصيص في غير مكانها.", "A quotation mark is out of place."),
    "CSV_TEXT_AFTER_QUOTE": line("نص بعد علامة التنصيص.", "Text follows a closing quote."),
    "CSV_UNCLOSED_QUOTE": line("علامة تنصيص لم تُغلق.", "A quotation mark is never closed."),
    "CSV_LONE_CARRIAGE_RETURN": line("نهاية سطر ناقصة.", "A line end is incomplete."),
    "CSV_CONTROL_CHARACTER": line("رمز تحكم في السطر.", "It holds a control character."),
    "CSV_NOT_UTF8": line("النص ليس UTF-8.", "It is not UTF-8."),
    "CSV_LINE_TOO_LONG": line("السطر أطول من المسموح.", "The line is too long."),
    "FIELD_MISSING": line("خانة ناقصة.", "A field is empty."),
    "TEXT_TOO_LONG": line("نص أطول من المسموح.", "A text is too long."),
    "CODE_MALFORMED": line(
      "الكود حروف لاتينية وأرقام، 16 على الأكثر.",
      "A code is up to 16 Latin letters, digits or dashes."),
    "KIND_UNKNOWN": line("نوع غير معروف.", "The kind is unknown."),
    "ROLE_UNKNOWN": line("دور غير معروف.", "The role is unknown."),
    "UID_MALFORMED": line("رقم المستخدم غير صحيح.", "The uid is not a number."),
    "REFERENCE_MALFORMED": line("مرجع الكارت غير صحيح.", "The card reference is not a number."),
    "REFERENCE_REPEATED": line("مرجع الكارت مكرر.", "The card reference stands here twice."),
  ]

  /// Rows of an import, beside what the national ID and the mobile number can have wrong.
  static let importRows: [String: Refusal] = [
    "RELATION_UNKNOWN": line("صلة غير معروفة.", "The relation is unknown."),
    "SWITCH_MALFORMED": line("القيمة 0 أو 1.", "The value is 0 or 1."),
    "HOUSEHOLD_MISSING": line(
      "فرد أسرة بلا رقم أسرة.", "A member of a household without its key."),
    "HOUSEHOLD_NOT_EMPTY": line(
      "رقم أسرة لمن لا أسرة له.", "A household's key on someone of no household."),
    "HOUSEHOLD_EMPTY": line("أسرة بلا أفراد.", "A household of nobody."),
    "HOUSEHOLD_MALFORMED": line(
      "رقم الأسرة أطول من المسموح.", "The household's key is too long."),
    "NAME_MALFORMED": line(
      "الاسم ناقص أو أطول من المسموح.", "The name is missing or too long."),
    "CENTRE_MALFORMED": line(
      "كود مركز الاستلام غير صحيح.", "The centre's code is not one."),
    "NATIONAL_ID_CHECK_DIGIT": line(
      "رقم التحقق في الرقم القومي لا يوافق.", "The national ID's check digit disagrees."),
    "HOUSEHOLD_SPLIT": line(
      "أسطر الأسرة متفرقة.", "The household's rows do not stand together."),
    "HOUSEHOLD_TOO_LARGE": line("الأسرة أكبر من المسموح.", "The household is too large."),
    "HEAD_NOT_FIRST": line("رب الأسرة أول أسطرها.", "The head comes first in the household."),
    "HEAD_NOT_ALONE": line("للأسرة رب واحد.", "A household has one head."),
    "LEGACY_CARD_NOT_HEADS": line(
      "رقم بطاقة التموين في سطر رب الأسرة فقط.", "The old card stands on the head's row only."),
    "LEGACY_CARD_WITHOUT_HOUSEHOLD": line(
      "بطاقة تموين بلا أسرة.", "An old card without a household."),
    "LEGACY_CARD_TAKEN": line(
      "بطاقة التموين لأسرة أخرى.", "Another household has this old card."),
    "LEGACY_CARD_NOT_DIGITS": line("رقم بطاقة التموين أرقام فقط.", "An old card has digits only."),
    "LEGACY_CARD_WRONG_LENGTH": line(
      "رقم بطاقة التموين من 12 إلى 16 رقمًا.", "An old card has 12 to 16 digits."),
    "NATIONAL_ID_TAKEN": line(
      "الرقم القومي مسجل من قبل.", "A citizen with this national ID stands here already."),
    "NATIONAL_ID_NOT_DIGITS": line("الرقم القومي أرقام فقط.", "A national ID has digits only."),
    "NATIONAL_ID_WRONG_LENGTH": line("الرقم القومي 14 رقمًا.", "A national ID has 14 digits."),
    "NATIONAL_ID_UNKNOWN_CENTURY": line(
      "الرقم القومي يبدأ بـ 2 أو 3.", "A national ID begins with 2 or 3."),
    "NATIONAL_ID_IMPOSSIBLE_DATE": line(
      "تاريخ الميلاد في الرقم القومي مستحيل.", "The birth date in the national ID is impossible."),
    "NATIONAL_ID_BIRTH_IN_FUTURE": line(
      "تاريخ الميلاد في المستقبل.", "The birth date lies in the future."),
    "NATIONAL_ID_UNKNOWN_GOVERNORATE": line(
      "كود محافظة الميلاد غير معروف.", "The national ID's governorate is unknown."),
    "MOBILE_NOT_DIGITS": line("رقم المحمول أرقام فقط.", "A mobile number has digits only."),
    "MOBILE_WRONG_LENGTH": line("رقم المحمول 11 رقمًا.", "A mobile number has 11 digits."),
    "MOBILE_NOT_A_MOBILE": line(
      "رقم المحمول يبدأ بـ 010 أو 011 أو 012 أو 015.",
      "A mobile number begins with 010, 011, 012 or 015."),
  ]

  private static func line(_ ar: String, _ en: String) -> Refusal {
    Refusal(
      Phrase(ar: ar, en: en),
      next: Phrase(ar: "صحّح السطر ثم أعد المحاولة.", en: "Correct the line and try again."))
  }
}
