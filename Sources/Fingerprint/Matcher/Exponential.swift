/// e^−t in whole numbers.
enum Exponential {
  /// What stands for one.
  static let one = 65_536

  /// e^−t for t from 0, both in 65,536ths: e^−(t/1024) by its series, squared ten times.
  static func fall(_ exponent: Int) -> Int {
    guard exponent < 11 * one else { return 0 }
    let unit = 1 << 30
    let small = exponent << 4  // t / 1024 in 2³⁰ths
    var value = unit - small + ((small * small) >> 31)
    for _ in 0..<10 { value = (value * value) >> 30 }
    return value >> 14
  }
}
