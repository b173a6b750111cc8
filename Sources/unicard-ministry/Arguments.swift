import ArgumentParser
import Messages
import Office

/// A governorate's code in the national ID, `03` or `3`.
struct GovernorateNumber: ExpressibleByArgument {
  let number: UInt32

  init?(argument: String) {
    guard let number = UInt8(Digits.read(argument)), number > 0 else { return nil }
    self.number = UInt32(number)
  }
}

/// A service as it is announced.
enum ServiceName: String, ExpressibleByArgument, CaseIterable {
  case ration, health, payments

  var onWire: Wire.Service {
    switch self {
    case .ration: .ration
    case .health: .health
    case .payments: .payments
    }
  }
}

extension Phrase {
  /// What `--from` means everywhere.
  static let firstDay = Phrase(
    ar: "أول يوم للعمل به: اليوم أو بعده.", en: "The first day it holds: today or later.")
}
