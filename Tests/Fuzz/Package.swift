// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets have no main of their own, so that they would break `swift test`: they live in a package apart.
// `make fuzz` builds and runs them.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "unicard", path: "../..")],
  targets: [
    .executableTarget(
      name: "FuzzFingerprintRecord",
      dependencies: [.product(name: "Fingerprint", package: "unicard")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
