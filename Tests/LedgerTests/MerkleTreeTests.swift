import Crypto
import Proof
import Testing

struct MerkleTreeTests {
  @Test(arguments: 1...40)
  func `root and paths are those of RFC 6962`(_ count: Int) {
    let leaves = (0..<count).map { SHA256.hash(data: [0, UInt8($0)]) }
    let tree = MerkleTree(leaves: leaves)
    let bytes = leaves.map { Array($0) }
    #expect(Array(tree.root) == RFC6962.root(bytes[...]))
    for leaf in 0..<count {
      #expect(tree.path(of: leaf) == Array(RFC6962.path(leaf, bytes[...]).joined()))
    }
  }
}
