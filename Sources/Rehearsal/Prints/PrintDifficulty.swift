/// How a made-up finger meets the reader: what is spoilt, and by how much.
///
/// Lengths are pixels at 500 dpi, angles 256ths of a turn.
public struct PrintDifficulty: Hashable, Sendable {
  /// A finger is turned by up to so much either way.
  public var turn: Int
  /// The part that touches lies up to so far from the finger's middle, in any direction.
  public var shift: Int
  /// Skin is pushed by up to about so much, differently from place to place.
  public var stretch: Int
  /// Minutiae in a hundred that are not found.
  public var missing: Int
  /// False ones for every hundred true ones; half of them at the edge of the contact.
  public var spurious: Int
  /// How far a minutia is found from where it is, up to, along each axis.
  public var jitter: Int
  /// How far its angle is found from what it is, up to.
  public var angleJitter: Int

  public init(
    turn: Int, shift: Int, stretch: Int, missing: Int, spurious: Int, jitter: Int,
    angleJitter: Int
  ) {
    (self.turn, self.shift, self.stretch) = (turn, shift, stretch)
    (self.missing, self.spurious) = (missing, spurious)
    (self.jitter, self.angleJitter) = (jitter, angleJitter)
  }

  /// A practised hand and a clean reader: turns to 11°, at least four fifths in common.
  public static let easy = PrintDifficulty(
    turn: 8, shift: 15, stretch: 3, missing: 8, spurious: 8, jitter: 2, angleJitter: 3)

  /// As people come: turns to 21°, at least three fifths in common.
  public static let ordinary = PrintDifficulty(
    turn: 15, shift: 35, stretch: 7, missing: 18, spurious: 20, jitter: 3, angleJitter: 6)

  /// Careless, dry or worn: turns to 30°, down to two fifths in common, a third of the minutiae
  /// lost and almost as many false.
  public static let hard = PrintDifficulty(
    turn: 21, shift: 65, stretch: 12, missing: 28, spurious: 30, jitter: 4, angleJitter: 9)

  /// The three by name.
  public static let levels = [("easy", easy), ("ordinary", ordinary), ("hard", hard)]
}
