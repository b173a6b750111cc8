// swift-tools-version: 6.2
import Foundation
import PackageDescription

#if arch(arm64)
  let architecture = "aarch64"
#else
  let architecture = "x86_64"
#endif

/// Where Debian's libfprint and GLib keep their headers; said here and not asked of pkg-config, whose `-pthread` SwiftPM
/// would complain of at every build.
let fprintHeaders = [
  "/usr/include/libfprint-2", "/usr/include/glib-2.0",
  "/usr/lib/\(architecture)-linux-gnu/glib-2.0/include",
]

/// The program that takes prints from a reader is built only where libfprint is installed.
let hasFprint = fprintHeaders.allSatisfy(FileManager.default.fileExists)

/// One dialect for every module: Swift 6 mode, nothing implicit, no warning left standing.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let nio: [Target.Dependency] = [
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOPosix", package: "swift-nio"),
]
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let lifecycle: Target.Dependency = .product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(
  name: "UnixSignals", package: "swift-service-lifecycle")
let histogram: Target.Dependency = .product(name: "Histogram", package: "hdrhistogram-swift")

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

/// A command: one executable per office role, thin over `Office`.
func command(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .executableTarget(
    name: name, dependencies: ["Office", arguments] + dependencies, swiftSettings: house)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [],
  resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources,
    swiftSettings: house)
}

/// The capture program on libfprint, and what it stands on.
let capture: [Target] =
  hasFprint
  ? [
    .target(
      name: "CFprint", cSettings: [.unsafeFlags(fprintHeaders.map { "-I\($0)" })],
      linkerSettings: ["fprint-2", "gobject-2.0", "glib-2.0"].map { .linkedLibrary($0) }),
    command("unicard-capture", ["CFprint", "Fingerprint"]),
  ] : []

let package = Package(
  name: "unicard",
  products: [
    .executable(name: "unicardd", targets: ["unicardd"]),
    // For the fuzz targets, which live in a package of their own
    .library(name: "Fingerprint", targets: ["Fingerprint"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
  ],
  targets: [
    // C leaves
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
    .systemLibrary(
      name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "CLinux"),
    .target(name: "CMessages", dependencies: ["CProtobufC"]),

    // The law
    room("Cards"),
    // Tests compare thousands of prints, which takes minutes where nothing is optimised.
    .target(
      name: "Fingerprint",
      swiftSettings: house + [.unsafeFlags(["-O"], .when(configuration: .debug))]),

    // What tills and cash machines speak
    room("ISO8583"),

    // The truth
    room("SQLite", ["CSQLite"]),
    room("Journal", ["SQLite"]),
    room("Proof", [crypto]),
    room("Ledger", ["Cards", "Journal", "Messages", "Proof", crypto]),
    room("Views", ["Cards", "Journal", "Messages", "SQLite"]),

    // The wire
    room("RPC"),
    room("RPCSocket", ["RPC", "CLinux"] + nio + [log, lifecycle]),
    room("Messages", ["CMessages", "RPC"]),

    // The meeting
    room("Services", ["Cards", "Fingerprint", "Ledger", "Messages", "Proof", "RPC", crypto]),

    // The process
    room("Systemd", ["CSystemd", log, lifecycle, signals]),
    .executableTarget(
      name: "unicardd",
      dependencies: [
        "Services", "Systemd", "RPCSocket", "Ledger", "Journal", "Views", "Cards", arguments, log,
        lifecycle,
      ],
      exclude: ["unicardd.docc"],
      swiftSettings: house),

    // The clients
    room("Client", ["Messages", "RPC", "CLinux"]),
    room("QR", ["CQREncode"]),
    room("Office", ["Client", "Messages", "Cards", "Proof", "QR", arguments]),
    room("Capture", ["Office", "Messages", "Cards", "Fingerprint", arguments, crypto]),
    room("Rehearsal", ["Cards", "Fingerprint"]),
    command("unicard-ministry", ["Cards", "Messages", crypto]),
    command("unicard-post", ["Capture", "Messages"]),
    command("unicard-health", ["Capture", "Messages"]),
    command("unicard-print", ["Rehearsal", "Cards", "Messages"]),
    command("unicard-governorate", ["Messages"]),
    command("unicard-hotline", ["Messages"]),
    command("unicard-sms", ["Messages"]),
    command("unicard-bakery", ["Messages"]),
    command("unicard-pos", ["Messages"]),
    command("unicard-atm", ["Messages"]),
    command("unicard-platform", ["Messages"]),
    command("unicard-grocer", ["Messages"]),
    command("unicardctl", ["Rehearsal", "Cards", "Fingerprint", "Messages"]),

    // Between the daemon and tills and cash machines that speak ISO 8583
    .executableTarget(
      name: "unicard-8583",
      dependencies: [
        "ISO8583", "Office", "Messages", "Systemd", arguments, crypto, cryptoExtras, log, lifecycle,
      ],
      swiftSettings: house),

    // A small service to try the wire with, in the tests and by hand
    .target(
      name: "EchoService", dependencies: ["RPC", "RPCSocket", log], path: "Tests/EchoService",
      swiftSettings: house),
    .executableTarget(
      name: "EchoServer",
      dependencies: [
        "EchoService", "RPCSocket", log, lifecycle,
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      path: "Tests/EchoServer", swiftSettings: house),
    .executableTarget(
      name: "EchoBench", dependencies: ["Client", "EchoService", "RPCSocket"],
      path: "Tests/Bench/EchoBench", swiftSettings: house),

    // The real daemon at the pilot's size, beside its limits and peers: `make bench`
    .executableTarget(
      name: "Bench",
      dependencies: [
        "Client", "Messages", "Rehearsal", "Cards", "Fingerprint", "RPC", histogram, arguments,
      ],
      path: "Tests/Bench", exclude: ["peers", "EchoBench"], swiftSettings: house),

    // What holds for the house as a whole: its walls, and what each requirement rests on
    tests("HouseTests", []),

    // Tests mirror Sources
    tests("CardsTests", ["Cards"], resources: [.copy("Law/Golden")]),
    tests("FingerprintTests", ["Fingerprint", "Rehearsal"], resources: [.copy("Golden")]),
    tests("ISO8583Tests", ["ISO8583"], exclude: ["Golden"]),
    tests("SQLiteTests", ["SQLite"]),
    tests("JournalTests", ["Journal", "SQLite"], resources: [.copy("Golden")]),
    tests(
      "LedgerTests", ["Ledger", "Cards", "Journal", "Messages", "Proof", "SQLite", crypto],
      resources: [.copy("Entry/Golden")]),
    tests(
      "ViewsTests", ["Views", "Journal", "Messages", "SQLite"], resources: [.copy("Golden")]),
    tests("RPCTests", ["RPC"]),
    tests("RPCSocketTests", ["RPCSocket", "RPC", "EchoService", lifecycle, log]),
    tests("ClientTests", ["Client", "RPC", "RPCSocket", "EchoService"]),
    .target(name: "CSamples", dependencies: ["CProtobufC"], path: "Tests/CSamples"),
    tests("MessagesTests", ["Messages", "CMessages", "CSamples", "RPC"]),
    tests(
      "ServicesTests",
      ["Services", "Fingerprint", "Ledger", "Cards", "Messages", "Proof", "RPC", crypto],
      resources: [.copy("Golden")]),
    .executableTarget(
      name: "ToyDaemon", dependencies: ["Systemd", log, lifecycle], path: "Tests/ToyDaemon",
      swiftSettings: house),
    tests("SystemdTests", ["Systemd", log]),
    tests("QRTests", ["QR"]),
    tests(
      "OfficeTests", ["Office", "Cards", "Messages", "Proof", "QR", arguments, crypto],
      exclude: ["Golden"]),
    tests(
      "CommandTests",
      [
        "Office", "Capture", "Fingerprint", "Messages", "Rehearsal", "Cards", "ISO8583", arguments,
        crypto, log, "unicard-8583", "unicard-atm", "unicard-bakery", "unicard-governorate",
        "unicard-grocer", "unicard-health", "unicard-hotline", "unicard-ministry",
        "unicard-platform", "unicard-pos", "unicard-post", "unicard-print", "unicard-sms",
        "unicardctl",
      ], exclude: ["Golden"]),
    tests(
      "RehearsalTests", ["Rehearsal", "Cards", "Office"], resources: [.copy("Fixtures")]),
    tests(
      "DaemonTests",
      [
        "Client", "Messages", "Systemd", "unicardd", "unicard-8583", "ToyDaemon", "Cards",
        "Journal",
        "Ledger", "Fingerprint", "Office", "Proof", "RPC", "Rehearsal", "SQLite", "Services",
        crypto,
      ]),
  ] + capture,
  swiftLanguageModes: [.v6]
)
