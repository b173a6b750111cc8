/// As the national ID records it.
public enum Sex: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case male = 1
  case female = 2
}
