import ArgumentParser
import Messages
import Office

/// `register capture-devices FILE.csv`: readers of fingerprints, by the key each signs with.
struct RegisterCaptureDevices: Registering {
  static let columns = ["code", "office", "public_key"]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "capture-devices",
      Phrase(ar: "سجّل قارئات البصمة.", en: "Register capture devices."),
      teaching: .columns(
        columns,
        Phrase(
          ar: """
            المكتب هو الوحدة الصحية أو مكتب البريد الذي فيه الجهاز. public_key مفتاحه العام على P-256 \
            بالست عشري (X9.63، مضغوطًا 33 بايت أو كاملًا 65):

              openssl ecparam -name prime256v1 -genkey -noout -out F0001.pem
              openssl ec -in F0001.pem -pubout -conv_form compressed -outform DER | tail -c 33 | xxd -p -c 33
            """,
          en: """
            The office is the health unit or post office where the device stands. public_key is its \
            public key on P-256 in hexadecimal (X9.63, compressed 33 bytes or whole 65):

              openssl ecparam -name prime256v1 -genkey -noout -out F0001.pem
              openssl ec -in F0001.pem -pubout -conv_form compressed -outform DER | tail -c 33 | xxd -p -c 33
            """)))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(.file)) var file: String

  static func row(_ row: CSVRow) throws(RowFault) -> Wire.CaptureDevice {
    Wire.CaptureDevice(
      code: try row.code(0), office: try row.code(1), publicKey: try row.publicKey(2))
  }

  static func propose(_ rows: [Wire.CaptureDevice], at desk: Desk) throws -> Wire.Proposed {
    try desk.act(CaptureDevices.registerDevices) {
      RegisterCaptureDevicesRequest(requestId: $0, devices: rows)
    }
  }
}

extension CSVRow {
  /// A public key in hexadecimal; whether it is a point of the curve is the daemon's to say.
  fileprivate func publicKey(_ column: Int) throws(RowFault) -> [UInt8] {
    let digits = text(column).filter { $0 != ":" }.compactMap(\.hexDigitValue)
    guard [66, 130].contains(digits.count) else { throw RowFault("PUBLIC_KEY_MALFORMED") }
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}
