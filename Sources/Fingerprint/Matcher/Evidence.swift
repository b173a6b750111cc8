/// What speaks for one finger when two impressions have been laid upon each other.
struct Evidence {
  /// How well the best pairs' neighbourhoods fit one another after relaxing, from 0 to 1024.
  var fit = 0
  /// Minutiae that fall together, each counted by how closely it does, in 65,536ths.
  var found = 0
  /// Minutiae of each that lie where the other can speak.
  var seen = 0
  var otherSeen = 0
  /// Square pixels of which both can speak.
  var area = 0

  /// How far it is above chance: m·ln(m/λ) − m + λ for m that fall together where λ would by
  /// chance, times the fit.
  ///
  /// That is the exponent at which a Poisson variable's tail falls; minutiae of two fingers that
  /// fall together are nearly such a variable (S. Pankanti, S. Prabhakar, A. K. Jain, "On the
  /// individuality of fingerprints", IEEE TPAMI 24(8), 2002; Y. Zhu, S. C. Dass, A. K. Jain,
  /// "Statistical models for assessing the individuality of fingerprints", IEEE TIFS 2(3), 2007).
  /// λ is what the two densities give over the area in common, and so is fair to small sensors, to
  /// small overlaps and to readers that see much where nothing is.
  var score: Int {
    let one = Exponential.one
    let chance = one + seen * otherSeen * Self.place * one / max(area, Self.leastArea)
    guard found > chance else { return 0 }
    let times = Logarithm.natural(found) - Logarithm.natural(chance)
    let surprise = (found * (times >> 4)) >> 12
    return max(0, ((surprise - found + chance) * fit) >> 8)
  }

  /// Square pixels within which one more minutia falls together with another by chance: the tight
  /// distance, doubled by the choice of the best laying, halved by the ridges' two directions.
  private static let place = 245
  /// Below it the densities say nothing.
  private static let leastArea = 3000

  /// How closely two minutiae fall together, in 65,536ths: Gaussians of 6¼ pixels and of 14°.
  static func closeness(_ match: Overlay.Match) -> Int {
    let one = Exponential.one
    let square = Int(match.x) * Int(match.x) + Int(match.y) * Int(match.y)
    let turn = Int(match.turn)
    return Exponential.fall(square * one / 20_000 + turn * turn * one / 200)
  }
}

/// Natural logarithms in whole numbers.
enum Logarithm {
  /// ln of a positive number, in 65,536ths, within a few of them.
  static func natural(_ number: Int) -> Int {
    precondition(number > 0)
    // Base two: the mantissa, from one to two, is squared for each further bit.
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
    // ln 2 is 45,426 65,536ths.
    return (binary * 45_426) >> 16
  }
}
