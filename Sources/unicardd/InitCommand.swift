import ArgumentParser
import Journal
import Logging
import Systemd

/// `unicardd init`: makes a ledger and says who may begin to work with it.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a new ledger: its kind, its first two ministry clerks.",
    discussion: """
      The kind is written into entry 1 and never changes. Only a rehearsal accepts a driven \
      clock and a clerk named by the caller; its receipts say «تدريب / REHEARSAL», and the \
      shipped unit refuses to serve it.
      The two clerks are two persons: each act of the ministry is proposed by one and approved \
      by the other.

      Examples:
        unicardd init --kind production --clerk 1201 --clerk 1202
        unicardd init --kind rehearsal --state-directory /tmp/u \\
          --clerk $(id -u) --clerk 64001
      """)

  @OptionGroup var state: StateDirectoryOption

  @Option(help: ArgumentHelp("What the ledger is for.", valueName: "kind"))
  var kind: LedgerKind

  @Option(
    name: .customLong("clerk"), parsing: .singleValue,
    help: ArgumentHelp("The uid of a ministry clerk; give two.", valueName: "uid"))
  var clerks: [UInt32]

  @Option(
    name: .customLong("policy"),
    help: ArgumentHelp(
      "A file with the policy to begin with, lines of key = value; the built-in values otherwise.",
      valueName: "file"))
  var policyFile: String?

  func validate() throws {
    if let problem = FoundingRules.problem(kind: kind, clerks: clerks) {
      throw ValidationError(problem)
    }
  }

  func run() async throws {
    let setting = ProcessSetting.begin(logLevel: .warning)
    try await setting.explainingFailure { try found() }
    print("A \(kind.rawValue) ledger stands in \(state.path).")
  }

  private func found() throws {
    _ = try CairoClock.start()
    let policy = try PolicyFile.read(policyFile)
    let directory = try StateDirectory(path: state.path)
    defer { extendLifetime(directory) }
    try LedgerDirectory.requireEmpty(directory.path)
    let founding = Founding(
      stateDirectory: directory.path, kind: kind, clerks: clerks,
      policy: policy)
    try Assembly.found(founding, masterKey: try Credential.named(KeySource.credentialName))
  }
}
