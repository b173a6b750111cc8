extension DatabaseError: CustomStringConvertible {
  /// What is wrong and what to do about it, for an operator.
  public var description: String {
    var text = "\(path): \(finding)"
    if !message.isEmpty { text += " (\(message)" + (code == 0 ? ")" : "; code \(extendedCode))") }
    if let sql { text += " in: \(sql)" }
    return text + " — \(advice)"
  }

  private var finding: String {
    switch kind {
    case .diskFull: "the disk is full"
    case .inputOutput: "the disk failed"
    case .corrupt: "the file is damaged or is no database"
    case .readOnly: "the file cannot be written"
    case .busy: "another connection holds the file"
    case .cannotOpen: "the file cannot be opened"
    case .constraint: "a row breaks the schema"
    case .newerSchema(let found, let known): "schema \(found) is newer than the \(known) known here"
    case .foreignFile(let found, let expected):
      "the file belongs to another program (application id \(found), expected \(expected))"
    case .setting(let name, let wanted, let found):
      "PRAGMA \(name) is \(found) and will not become \(wanted)"
    case .other: "the database refused"
    }
  }

  private var advice: String {
    switch kind {
    case .diskFull: "free some space on this file system, then start again"
    case .inputOutput: "look at the kernel log, replace the disk or restore on another"
    case .corrupt: "keep a copy, then restore the file from a backup"
    case .readOnly: "check the mount, and the owner and mode of the file and its directory"
    case .busy: "no other program may open this file while the daemon runs"
    case .cannotOpen: "check that it exists, and the owner and mode of it and its directory"
    case .newerSchema: "install the version that wrote it or a later one"
    case .foreignFile: "check the path"
    case .setting: "check the SQLite library and the file system; nothing is served until it holds"
    case .constraint, .other: "this is a defect: report it"
    }
  }
}
