import Glibc
import Testing

/// The process around the ledger, shown on a daemon that serves toys.
struct SupervisionTests {
  private let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  private func toy(_ environment: [String: String] = [:]) -> Command {
    var command = Command("ToyDaemon")
    command.environment = environment
    command.environment["TOY_SOCKETS"] = scratch.path
    return command
  }

  @Test func `the manager hears READY, signs of life, and STOPPING`() async throws {
    try await DaemonProcess.with(toy(), watchdog: .milliseconds(150)) { daemon in
      try await daemon.waitUntilReady()
      #expect(daemon.heard.contains(["READY=1", "STATUS=Serving toys."]))
      try await daemon.waitToHear("WATCHDOG=1", times: 3)
      #expect(try await daemon.stop() == .exited(0))
      #expect(daemon.heard.contains(["STOPPING=1", "STATUS=Stopping."]))
    }
  }

  @Test func `no sign of life is sent while one probe is silent`() async throws {
    let mute = toy(["TOY_MUTE": "ledger"])
    try await DaemonProcess.with(mute, watchdog: .milliseconds(90)) { daemon in
      try await daemon.waitToHear("STATUS=No sign of life from: ledger.")
      _ = try await daemon.stop()
      #expect(!daemon.hasSaid("WATCHDOG=1"))
      #expect(daemon.errors.contains("watchdog.silent=ledger"))
    }
  }

  @Test func `without a watchdog no sign of life is sent`() async throws {
    try await DaemonProcess.with(toy()) { daemon in
      try await daemon.waitUntilReady()
      #expect(try await daemon.stop() == .exited(0))
      #expect(!daemon.hasSaid("WATCHDOG=1"))
    }
  }

  @Test func `SIGHUP reloads: RELOADING with its time, then READY`() async throws {
    try await DaemonProcess.with(toy()) { daemon in
      try await daemon.waitUntilReady()
      daemon.signal(SIGHUP)
      try await daemon.waitToHear("STATUS=Serving newer toys.")
      #expect(
        daemon.heard.contains { $0.first == "RELOADING=1" && $0[1].hasPrefix("MONOTONIC_USEC=") })
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `a refused reload leaves it serving as before`() async throws {
    try await DaemonProcess.with(toy(["TOY_RELOAD": "refuse"])) { daemon in
      try await daemon.waitUntilReady()
      daemon.signal(SIGHUP)
      try await daemon.waitToHear("READY=1", times: 2)
      #expect(daemon.heard.last == ["READY=1", "STATUS=Serving toys."])
      #expect(try answer(ofSocketAt: scratch.path("post.sock")) == "post")
      // The log is written by another thread; after the end it is whole.
      #expect(try await daemon.stop() == .exited(0))
      #expect(daemon.errors.contains("Reload refused"))
    }
  }

  @Test func `a hang-up does not kill it, whenever it comes`() async throws {
    try await DaemonProcess.with(toy()) { daemon in
      try await daemon.waitUntilReady()
      for _ in 1...20 { daemon.signal(SIGHUP) }
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `SIGINT stops it in order, and its socket files go`() async throws {
    try await DaemonProcess.with(toy()) { daemon in
      try await daemon.waitUntilReady()
      #expect(try answer(ofSocketAt: scratch.path("bakery.sock")) == "bakery")
      daemon.signal(SIGINT)
      #expect(try await daemon.end() == .exited(0))
      #expect(access(scratch.path("bakery.sock"), F_OK) != 0)
    }
  }

  @Test func `a fault ends it at once with 74, without STOPPING`() async throws {
    try await DaemonProcess.with(toy(["TOY_FAULT": "1"])) { daemon in
      let status = try await daemon.end()
      #expect(status == .exited(74))
      #expect(daemon.heard.contains(["ERRNO=5", "STATUS=The toy's disk failed."]))
      #expect(!daemon.hasSaid("STOPPING=1"))
      #expect(daemon.errors.contains("critical The toy's disk failed."))
    }
  }

  @Test func `after kill -9 the next start takes the sockets over`() async throws {
    try await DaemonProcess.with(toy()) { daemon in
      try await daemon.waitUntilReady()
      #expect(try await daemon.crash() == .signalled(SIGKILL))
    }
    try await DaemonProcess.with(toy()) { daemon in
      try await daemon.waitUntilReady()
      #expect(try answer(ofSocketAt: scratch.path("post.sock")) == "post")
    }
  }
}
