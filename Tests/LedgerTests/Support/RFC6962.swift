import Crypto

/// The hash tree as RFC 6962 defines it, by recursion, apart from what the ledger computes.
enum RFC6962 {
  /// MTH of leaves that are hashed already.
  static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
    if leaves.count == 1 { return leaves.first! }
    let split = leaves.startIndex + largestPowerOfTwo(below: leaves.count)
    return sha256([1] + root(leaves[..<split]) + root(leaves[split...]))
  }

  /// PATH(m, D[n]): from the leaf up.
  static func path(_ m: Int, _ leaves: ArraySlice<[UInt8]>) -> [[UInt8]] {
    if leaves.count == 1 { return [] }
    let k = largestPowerOfTwo(below: leaves.count)
    let split = leaves.startIndex + k
    return m < k
      ? path(m, leaves[..<split]) + [root(leaves[split...])]
      : path(m - k, leaves[split...]) + [root(leaves[..<split])]
  }

  static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  private static func largestPowerOfTwo(below count: Int) -> Int {
    var k = 1
    while k * 2 < count { k *= 2 }
    return k
  }
}
