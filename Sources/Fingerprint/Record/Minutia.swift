/// A place where a ridge ends or forks, as its record says it.
public struct Minutia: Hashable, Sendable, BitwiseCopyable {
  /// What the ridge does there. Readers differ on it for the same finger, so nothing rests on it.
  public enum Kind: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    case other = 0
    case ending = 1
    case bifurcation = 2
  }

  public var kind: Kind
  /// Pixels from the image's left edge, below its width.
  public var x: UInt16
  /// Pixels from the image's upper edge, below its height.
  public var y: UInt16
  /// Where the ridge runs, counter-clockwise from the right, in 256ths of a turn (1.40625°).
  public var angle: UInt8
  /// From 1 to 100, or nil where the reader did not say.
  public var quality: UInt8?

  public init(kind: Kind, x: UInt16, y: UInt16, angle: UInt8, quality: UInt8? = nil) {
    precondition(x < 1 << 14 && y < 1 << 14, "A coordinate has fourteen bits.")
    precondition(quality.map { (1...100).contains($0) } ?? true, "Quality is from 1 to 100.")
    (self.kind, self.x, self.y, self.angle, self.quality) = (kind, x, y, angle, quality)
  }
}
