public import ArgumentParser

extension Language: ExpressibleByArgument {
  public init?(argument: String) { self.init(tag: argument) }
}

extension Digits: ExpressibleByArgument {}

extension RequestID: ExpressibleByArgument {
  public init?(argument: String) { self.init(hex: argument) }
}

/// How long to wait: whole seconds, or a number with `ms`, `s` or `m`.
public struct Timeout: ExpressibleByArgument, Sendable, Equatable {
  public let duration: Duration

  public static let usual = Timeout(duration: .seconds(10))

  init(duration: Duration) { self.duration = duration }

  public init?(argument: String) {
    let text = Digits.read(argument)
    let unit = text.drop { $0.isNumber }
    guard let value = UInt32(text.dropLast(unit.count)) else { return nil }
    switch unit {
    case "ms": duration = .milliseconds(value)
    case "", "s": duration = .seconds(value)
    case "m": duration = .seconds(Int64(value) * 60)
    default: return nil
    }
  }

  public var defaultValueDescription: String {
    let milliseconds = Int64(duration / .milliseconds(1))
    switch (milliseconds % 60_000, milliseconds % 1000) {
    case (0, _) where milliseconds > 0: return "\(milliseconds / 60_000)m"
    case (_, 0): return "\(milliseconds / 1000)s"
    default: return "\(milliseconds)ms"
    }
  }
}

/// A civil date: `2026-04-01`, or day first `1/4/2026`. Whether such a day exists and what it
/// means is the daemon's to say; this refuses only what no calendar has.
public struct Day: ExpressibleByArgument, Sendable, Equatable {
  public let year: Int
  public let month: Int
  public let day: Int

  public init?(argument: String) { self.init(argument) }

  public init?(_ text: String) {
    let text = Digits.read(text)
    let isISO = text.contains("-")
    let parts = text.split(separator: isISO ? "-" : "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { UInt16($0).map(Int.init) }
    guard numbers.count == 3, parts.count == 3 else { return nil }
    (year, month, day) =
      isISO ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0])
    guard (1000...9999).contains(year), (1...12).contains(month),
      (1...Self.length(year, month))
        .contains(day)
    else { return nil }
  }

  private static func length(_ year: Int, _ month: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

/// An amount of money in pounds with up to two decimals: `300`, `12.50`, «٠٫٢».
public struct Pounds: ExpressibleByArgument, Sendable, Equatable {
  public let piastres: Int64

  public init?(argument: String) {
    let parts = Digits.read(argument).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : "00"
    guard (1...2).contains(decimals.count), let pounds = UInt32(parts[0]),
      let rest = UInt32(decimals.count == 1 ? decimals + "0" : decimals)
    else { return nil }
    piastres = Int64(pounds) * 100 + Int64(rest)
  }
}
