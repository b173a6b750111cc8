internal import Crypto
internal import Logging
internal import Office
internal import Systemd

/// The two keys, as the service manager hands them over: in files that only this process can read.
enum Keys {
  /// The zone's PIN key: the AES key that the terminals' PIN blocks are under.
  static let zonePIN = "zone-pin-key"
  /// The key of request identities.
  static let request = "request-key"

  /// What opens PIN blocks. Without a key every PIN is refused, which is said at start.
  static func translator(isClear: Bool, logger: Logger) throws -> any PINTranslator {
    guard let credential = try Credential.named(zonePIN) else {
      if isClear {
        logger.warning("PIN blocks are taken unprotected: for a rehearsal")
        return ClearPINBlocks()
      }
      logger.warning("No PIN is taken: the credential \(zonePIN) was not given")
      return NoPINKey()
    }
    guard !isClear else {
      throw StartFault.configuration("--clear-pin-blocks and a zone's PIN key exclude each other.")
    }
    guard let key = credential.withBytes({ ZonePINKey($0) }) else {
      throw StartFault.configuration("The credential \(zonePIN) must have 16, 24 or 32 bytes.")
    }
    return key
  }

  /// What makes request identities.
  static func identity(logger: Logger) throws -> RequestIdentity {
    guard let credential = try Credential.named(request) else {
      logger.notice("Request identities are not keyed: the credential \(request) was not given")
      return .unkeyed
    }
    return try credential.withBytes { bytes in
      guard bytes.count >= RequestIdentity.keyBytes else {
        throw StartFault.configuration(
          "The credential \(request) must have \(RequestIdentity.keyBytes) bytes or more.")
      }
      return RequestIdentity(key: bytes)
    }
  }
}

extension Terminals {
  /// The most that is read of a list, in bytes.
  private static let longest = 4 << 20

  private static func text(of path: String) throws -> String {
    do {
      var file = try FileBytes(path: path)
      var bytes: [UInt8] = []
      while case let piece = try file.read(), !piece.isEmpty, bytes.count < longest {
        bytes += piece
      }
      return String(decoding: bytes, as: UTF8.self)
    } catch let fault as FileBytes.Fault {
      throw StartFault.noInput("\(fault).")
    }
  }

  /// Reads the list in a file.
  init(file path: String) throws {
    let text = try Self.text(of: path)
    do {
      try self.init(list: text)
    } catch {
      throw StartFault.configuration(
        "\(path), line \(error.line): not TERMINAL [MERCHANT] DEVICE, or a terminal twice.")
    }
  }
}
