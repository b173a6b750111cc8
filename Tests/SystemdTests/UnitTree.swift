import Foundation

/// A small root directory in which systemd finds our files where they are installed.
final class UnitTree {
  let path: String
  private let files = FileManager.default

  init() throws {
    path = files.temporaryDirectory.appending(path: "unicard-\(UUID().uuidString)").path
    for directory in [
      "etc", "usr/sbin", "usr/bin", "usr/lib/systemd/system", "usr/lib/systemd/catalog",
      "var/lib/systemd/catalog",
    ] {
      try files.createDirectory(
        atPath: "\(path)/\(directory)", withIntermediateDirectories: true)
    }
  }

  // A scratch directory that stays behind harms nobody.
  deinit { try? files.removeItem(atPath: path) }

  /// The units, the machine's own that they lean on, and a program where the service expects one.
  func copyUnits() throws {
    let system = "\(path)/usr/lib/systemd/system"
    for name in try files.contentsOfDirectory(atPath: "/usr/lib/systemd/system")
    where [".target", ".slice", ".socket"].contains(where: name.hasSuffix) {
      try files.copyItem(atPath: "/usr/lib/systemd/system/\(name)", toPath: "\(system)/\(name)")
    }
    for name in ["unicardd.service", "unicardd@.socket", "unicard-8583@.service"] {
      try install(name, as: "usr/lib/systemd/system/\(name)")
    }
    for program in ["usr/sbin/unicardd", "usr/bin/kill", "usr/bin/unicard-8583"] {
      _ = files.createFile(
        atPath: "\(path)/\(program)", contents: Data("#!\n".utf8),
        attributes: [.posixPermissions: 0o755])
    }
  }

  func copyCatalogs() throws {
    for name in ["unicard.catalog", "unicard.ar.catalog"] {
      try install(name, as: "usr/lib/systemd/catalog/\(name)")
    }
  }

  private func install(_ name: String, as place: String) throws {
    try files.copyItem(
      atPath: Shipped.directory.appending(path: name).path, toPath: "\(path)/\(place)")
  }
}
