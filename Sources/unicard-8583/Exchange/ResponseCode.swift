/// How a message is answered: field 39.
enum ResponseCode: String, Sendable, CaseIterable {
  /// It was done, and is durable.
  case approved = "00"
  case doNotHonour = "05"
  case invalidTransaction = "12"
  case invalidAmount = "13"
  case noSuchCard = "14"
  /// What was to be undone, taken or given back can be so no more.
  case noActionTaken = "21"
  /// There is no such original.
  case originalUnknown = "25"
  case formatError = "30"
  case insufficientFunds = "51"
  case expiredCard = "54"
  case wrongPIN = "55"
  case notPermittedToCard = "57"
  case notPermittedToTerminal = "58"
  case limitExceeded = "61"
  case restrictedCard = "62"
  case securityViolation = "63"
  case pinTriesExceeded = "75"
  case accountNotActive = "78"
  /// Nobody can say now; whether it was done may be unknown.
  case unavailable = "91"
  case duplicate = "94"
  case malfunction = "96"
}
