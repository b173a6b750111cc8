internal import Cards

/// What a citizen says of himself at a counter. Asked for or read from standard input, never
/// written in a command: a national ID and a mobile number are personal data.
extension Terminal {
  /// The citizen's national ID in fourteen ASCII digits; asks a person again when it has another
  /// form. Whose it is, and whether such a one exists, is the daemon's to say.
  public func nationalID() throws(Trouble) -> [UInt8] {
    let question = Phrase(ar: "الرقم القومي:", en: "National ID:")
    let wrong = Trouble(.usage, "NATIONAL_ID_MALFORMED")
    while let entered = try digitsOrWord(question) {
      if case .digits(let number) = entered, number.count == 14 { return number.copied() }
      try complain(wrong)
    }
    throw Trouble(.usage, "INPUT_ENDED")
  }

  /// A mobile number in any usual form, handed on as `01` and nine digits; asks a person again when
  /// it is none.
  public func mobile() throws(Trouble) -> [UInt8] {
    let question = Phrase(ar: "رقم المحمول:", en: "Mobile number:")
    while let line = try line(question) {
      do {
        return Array(try MobileNumber(line).digits.utf8)
      } catch {
        try complain(Trouble(.usage, "MOBILE_MALFORMED"))
      }
    }
    throw Trouble(.usage, "INPUT_ENDED")
  }
}
