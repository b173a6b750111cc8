/// Where a ledger's master key comes from.
enum KeySource: Equatable, Sendable {
  /// The name of the credential in which the service manager hands the key over.
  static let credentialName = "unicard-master"

  /// Handed over as a credential, and kept nowhere beside the ledger.
  case credential
  /// Made by `init` and kept beside the ledger: good for training, never for production.
  case development

  /// The rule: a credential when there is one, development keys for a rehearsal only.
  static func choose(for kind: LedgerKind, credentialGiven: Bool) throws(StartError) -> KeySource {
    if credentialGiven { return .credential }
    guard kind == .rehearsal else {
      throw .configuration(
        """
        A production ledger needs its master key as the credential \(credentialName); see \
        LoadCredentialEncrypted= in unicardd.service. By hand: a directory holding the file \
        \(credentialName), named by CREDENTIALS_DIRECTORY.
        """)
    }
    return .development
  }
}

extension LedgerKind {
  /// Refuses a ledger of another kind than the one demanded.
  func satisfy(_ required: LedgerKind?) throws(StartError) {
    guard let required, required != self else { return }
    throw .configuration(
      "This is a \(rawValue) ledger, and --require-kind demands \(required.rawValue).")
  }
}
