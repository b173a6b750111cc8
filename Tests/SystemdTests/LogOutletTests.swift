import Dispatch
import Glibc
import Logging
import Testing

@testable import Systemd

struct LogOutletTests {
  @Test func `a handler hands over its own fields, the call's winning`() {
    let shelf = Shelf()
    let outlet = LogOutlet { shelf.put($0) }
    var logger = Logger(label: "test") { label in
      OutletLogHandler(label: label, outlet: outlet, logLevel: .info)
    }
    logger[metadataKey: "role"] = "post"
    logger[metadataKey: "entry"] = "1"
    logger.report(.ready, at: .notice, "Serving", metadata: ["entry": "2"])
    logger.debug("Not this one")
    outlet.flush(within: .seconds(5))
    #expect(shelf.all.count == 1)
    #expect(shelf.all.first?.fields.map(\.value) == ["2", "post"])
    #expect(shelf.all.first?.messageID == MessageID.ready.rawValue)
  }

  @Test func `a log that does not keep up loses lines and says how many`() {
    let shelf = Shelf()
    let gate = DispatchSemaphore(value: 0)
    let outlet = LogOutlet(limit: 2) { line in
      gate.wait()
      shelf.put(line)
    }
    for number in 1...5 { outlet.send(record(.info, "\(number)")) }
    for _ in 1...3 { gate.signal() }
    outlet.flush(within: .seconds(5))
    #expect(shelf.all.map { "\($0.event.message)" }.filter { $0.count == 1 } == ["1", "2"])
    #expect(shelf.all.compactMap { $0.metadata["log.lost"]?.description } == ["3"])
  }

  @Test func `the journal is chosen only when standard error is its stream`() {
    var standardError = stat()
    fstat(STDERR_FILENO, &standardError)
    let ours = "\(standardError.st_dev):\(standardError.st_ino)"
    #expect(LogDestination { $0 == "JOURNAL_STREAM" ? ours : nil } == .journal)
    #expect(LogDestination { _ in "1:2" } == .standardError)
    #expect(LogDestination { _ in nil } == .standardError)
  }
}
