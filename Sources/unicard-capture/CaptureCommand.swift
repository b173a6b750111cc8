internal import ArgumentParser
internal import CFprint
internal import Fingerprint
internal import Foundation
internal import Office

/// Takes prints from a reader that libfprint drives, and writes their record to standard output: what `--capture` of the
/// counters' commands runs. It knows no daemon and keeps nothing.
struct CaptureCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "unicard-capture",
      Phrase(
        ar: "خذ بصمة من القارئ واكتب سجلها.", en: "Take a print from the reader, write its record."),
      teaching: Phrase(
        ar: """
          يكتب سجل ISO/IEC 19794-2:2005 على الخرج القياسي، ويقول متى يوضع الإصبع على خرج الأخطاء. عدد \
          اللمسات من UNICARD_IMPRESSIONS، والإصبع من UNICARD_FINGER برقمه في المعيار.

            unicard-health verify --capture unicard-capture …
          """,
        en: """
          Writes a record of ISO/IEC 19794-2:2005 to standard output, and says on standard error when \
          the finger is wanted. How many touches is taken from UNICARD_IMPRESSIONS, the finger from \
          UNICARD_FINGER by its code in the standard.

            unicard-health verify --capture unicard-capture …
          """))
  }

  @Option(
    help: .init(
      Phrase(ar: "عدد اللمسات، من 1 إلى 3.", en: "How many touches, 1 to 3."), valueName: "N"))
  var impressions: Int?

  func run() throws {
    let touches = min(max(impressions ?? Self.number("UNICARD_IMPRESSIONS") ?? 1, 1), 3)
    let finger = Self.number("UNICARD_FINGER").flatMap {
      FingerPosition(rawValue: UInt8(clamping: $0))
    }
    do throws(ReaderFault) {
      let record = try FingerprintRecord(try Reader.take(touches), of: finger ?? .unknown)
      FileHandle.standardOutput.write(Data(record.encoded))
    } catch {
      FileHandle.standardError.write(Data("\(error.message)\n".utf8))
      throw ExitCode.failure
    }
  }

  private static func number(_ variable: String) -> Int? {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
  }
}

/// What the reader could not do, in its own words.
struct ReaderFault: Error {
  let message: String
}

/// The first reader there is.
enum Reader {
  static func take(_ count: Int) throws(ReaderFault) -> [cfprint_touch] {
    var touches = Array(repeating: cfprint_touch(), count: count)
    var message = Array(repeating: CChar(0), count: Int(CFPRINT_MESSAGE))
    let result = cfprint_capture(
      &touches, Int32(count),
      { number in
        let words = Phrase(
          ar: "الإصبع على القارئ: \(number)", en: "Finger on the reader: \(number)")
        FileHandle.standardError.write(Data("\(words[Language.spoken])\n".utf8))
      }, &message)
    guard result == 0 else {
      let words = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw ReaderFault(message: String(decoding: words, as: UTF8.self))
    }
    return touches
  }
}
