import Logging

/// The log handler of the daemon: gathers what a line carries and hands it to the outlet.
struct OutletLogHandler: LogHandler {
  let label: String
  let outlet: LogOutlet
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?

  init(label: String, outlet: LogOutlet, logLevel: Logger.Level) {
    self.label = label
    self.outlet = outlet
    self.logLevel = logLevel
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var all = metadataProvider?.get() ?? [:]
    all.merge(metadata) { _, own in own }
    all.merge(event.metadata ?? [:]) { _, own in own }
    if let error = event.error { all["error"] = "\(error)" }
    outlet.send(LogRecord(label: label, event: event, metadata: all))
  }
}
