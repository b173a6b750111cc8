/// Why a request is refused before the law sees it. Stable: part of the API; all are INVALID_ARGUMENT.
enum EdgeReason: String, CaseIterable, Sendable {
  case requestIDMalformed = "REQUEST_ID_MALFORMED"
  case rehearsalClerkMalformed = "REHEARSAL_CLERK_MALFORMED"
  case cardNumberMalformed = "CARD_NUMBER_MALFORMED"
  case legacyNumberMalformed = "LEGACY_NUMBER_MALFORMED"
  case nationalIDMalformed = "NATIONAL_ID_MALFORMED"
  case mobileMalformed = "MOBILE_MALFORMED"
  case pinMalformed = "PIN_MALFORMED"
  case pinTooSimple = "PIN_TOO_SIMPLE"
  case codeMalformed = "CODE_MALFORMED"
  case deviceMissing = "DEVICE_MISSING"
  case textMalformed = "TEXT_MALFORMED"
  case dateMalformed = "DATE_MALFORMED"
  case digestMalformed = "DIGEST_MALFORMED"
  case numberInvalid = "NUMBER_INVALID"
  case listEmpty = "LIST_EMPTY"
  case listTooLong = "LIST_TOO_LONG"
  case pageTokenMalformed = "PAGE_TOKEN_MALFORMED"
  case governorateUnknown = "GOVERNORATE_UNKNOWN"
  case policyUnknown = "POLICY_UNKNOWN"
  case rowInvalid = "ROW_INVALID"

  /// A plain sentence for people.
  var words: String {
    switch self {
    case .requestIDMalformed: "A request needs an identity of 16 bytes."
    case .rehearsalClerkMalformed: "The metadata rehearsal-clerk must be a uid in decimal digits."
    case .cardNumberMalformed: "This is not a unified card's number."
    case .legacyNumberMalformed: "This is not an old ration card's number."
    case .nationalIDMalformed: "This is not a national ID."
    case .mobileMalformed: "This is not an Egyptian mobile number."
    case .pinMalformed: "This is not a PIN of the right length."
    case .pinTooSimple: "This PIN is too easily guessed."
    case .codeMalformed: "A code has 1 to 16 letters, digits or dashes."
    case .deviceMissing: "The request names no terminal."
    case .textMalformed: "A text is missing, too long, or holds control characters."
    case .dateMalformed: "This is not a day of the calendar."
    case .digestMalformed: "A digest has 32 bytes."
    case .numberInvalid: "A number is outside its range."
    case .listEmpty: "A list is empty."
    case .listTooLong: "A list is longer than is taken at once."
    case .pageTokenMalformed: "The page token is not one of ours."
    case .governorateUnknown: "There is no governorate of this code."
    case .policyUnknown: "There is no policy of this name."
    case .rowInvalid: "Some rows are not as they should be; nothing was registered."
    }
  }
}
