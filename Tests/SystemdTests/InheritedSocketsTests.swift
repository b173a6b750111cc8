import Testing

@testable import Systemd

struct InheritedSocketsTests {
  @Test func `sockets are found by name, whatever their order`() throws {
    let received = [("post", Int32(3)), ("bakery", Int32(4))]
    let sockets = try InheritedSockets.check(received, expecting: ["bakery", "post"]) { _ in true }
    #expect(sockets == ["bakery": 4, "post": 3])
  }

  @Test func `the same name twice is refused`() {
    #expect(throws: InheritedSocketsError.duplicate(name: "post")) {
      try InheritedSockets.check([("post", 3), ("post", 4)], expecting: ["post"]) { _ in true }
    }
  }

  @Test func `a socket that nobody expects is refused`() {
    #expect(throws: InheritedSocketsError.unexpected(name: "unknown")) {
      try InheritedSockets.check([("unknown", 3)], expecting: ["post"]) { _ in true }
    }
  }

  @Test func `something that does not listen is refused`() {
    #expect(throws: InheritedSocketsError.notListening(name: "post")) {
      try InheritedSockets.check([("post", 3)], expecting: ["post"]) { _ in false }
    }
  }
}
