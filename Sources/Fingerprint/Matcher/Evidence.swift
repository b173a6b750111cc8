/// What speaks for one finger when two impressions have been laid upon each other.
struct Evidence {
  /// How well the best pairs' neighbourhoods fit one another after relaxing, from 0 to 1024.
  var fit = 0
  /// What falls together, in 256ths of a minutia that does so exactly.
  var weight = 0
  /// Minutiae of each that lie where the other can speak.
  var seen = 0
  var otherSeen = 0

  /// Above chance: m·ln(m/λ) − m + λ for m that fall together where λ would by chance (the large
  /// deviation of a Poisson variable; S. Pankanti, S. Prabhakar, A. K. Jain, "On the individuality
  /// of fingerprints", IEEE TPAMI 24(8), 2002), times the fit.
  var score: Int {
    let chance = 65_536 + seen * otherSeen * 393
    let found = weight * 65_536 / 180
    guard found > chance else { return 0 }
    let surprise = ((found >> 8) * (Logarithm.natural(found) - Logarithm.natural(chance))) >> 8
    return max(0, ((surprise - found + chance) * fit) >> 16)
  }
}

/// Natural logarithms in whole numbers.
enum Logarithm {
  /// ln of a positive number, in 65,536ths, within a few of them.
  static func natural(_ number: Int) -> Int {
    precondition(number > 0)
    // Base two by squaring a mantissa of 1 to 2, bit by bit.
    let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
    var mantissa = whole > 30 ? number >> (whole - 30) : number << (30 - whole)
    var binary = whole
    for _ in 0..<16 {
      mantissa = (mantissa * mantissa) >> 30
      binary <<= 1
      if mantissa >= 1 << 31 {
        mantissa >>= 1
        binary += 1
      }
    }
    // ln 2 in 65,536ths is 45,426.
    return (binary * 45_426) >> 16
  }
}
