import EchoService
import RPC

extension ProbeTests {
  static let odd = [
    Case("response type from client", []) {
      $0.frame(1, 2)
      return []
    },
    Case("unknown type 0x7f", []) {
      $0.frame(1, 0x7f, 0xff, Array("abc".utf8))
      return []
    },
    Case("data on never-opened stream", ["9 INVALID_ARGUMENT STREAM_NOT_OPEN"]) {
      $0.data(9, RawClient.message)
      return $0.replies(1)
    },
    Case("data on completed unary", ["1 OK 8 bytes"]) {
      $0.request(1, "Say", RawClient.message)
      let answers = $0.replies(1)
      $0.data(1, RawClient.message)
      return answers
    },
    Case("data on ACTIVE unary", ["1 INVALID_ARGUMENT DATA_ON_UNARY", "3 OK 5 bytes"]) {
      $0.request(1, "Sleep", RawClient.wait(.milliseconds(100)))
      $0.data(1, RawClient.message)
      let refusal = $0.reply()
      // The first call's handler is done before the second's: its answer was dropped.
      $0.request(3, "Sleep", RawClient.wait(.milliseconds(200)))
      return [refusal, $0.reply()]
    },
  ]

  static let sizes = [
    Case("oversized 4MiB+1", ["1 RESOURCE_EXHAUSTED FRAME_TOO_LARGE"]) {
      $0.frame(1, 1, 0, [UInt8](repeating: 0, count: (4 << 20) + 1))
      return $0.replies(1)
    },
    Case("exactly 1 MiB, our own limit", ["1 OK 8 bytes"]) {
      $0.frame(1, 1, 0, padded(to: 1 << 20))
      return $0.replies(1)
    },
    Case("first byte nonzero (16MiB+)", ["closed"], goesOn: false) {
      $0.frame(1, 1, 0, [], length: 0x0100_0001)
      return $0.replies(1)
    },
  ]

  /// A request to Say that an unknown field fills up to so many bytes.
  private static func padded(to size: Int) -> [UInt8] {
    let frame = FrameEncoder.request(1, Echo.say, payload: RawClient.message)
    let request = frame[FrameHeader.size...]
    var writer = WireWriter()
    writer.bytes(15, [UInt8](repeating: 0x78, count: size - request.count - 4))
    return request + writer.bytes
  }

  static let streams = [
    Case("List (server stream)", ["1 data 0 bytes", "1 data 2 bytes", "1 end"]) {
      $0.request(1, "List", EchoMessage(count: 2).encoded, flags: 1)
      return $0.replies(3)
    },
    Case("List called with flags 0", ["1 data 0 bytes", "1 data 2 bytes", "1 end"]) {
      $0.request(1, "List", EchoMessage(count: 2).encoded)
      return $0.replies(3)
    },
    Case("Sum: data,data,close", ["1 OK 2 bytes"]) {
      $0.request(1, "Sum", flags: 2)
      $0.data(1, EchoMessage(amountMinor: 5).encoded)
      $0.data(1, EchoMessage(amountMinor: 6).encoded)
      $0.data(1, flags: 5)
      return $0.replies(1)
    },
    Case("Sum: NoData on Request (0x6,rust)", ["1 OK 2 bytes"]) {
      $0.request(1, "Sum", flags: 6)
      $0.data(1, EchoMessage(amountMinor: 5).encoded)
      $0.data(1, flags: 5)
      return $0.replies(1)
    },
    Case("Sum: last data carries RC", ["1 OK 2 bytes"]) {
      $0.request(1, "Sum", flags: 2)
      $0.data(1, EchoMessage(amountMinor: 5).encoded, flags: 1)
      return $0.replies(1)
    },
    Case("Sum: data after close", ["1 OK 0 bytes"]) {
      $0.request(1, "Sum", flags: 2)
      $0.data(1, flags: 5)
      $0.data(1, EchoMessage(amountMinor: 5).encoded)
      return $0.replies(1)
    },
    Case("Sum: RC without NoData, empty", ["1 OK 0 bytes"]) {
      $0.request(1, "Sum", flags: 2)
      $0.data(1, flags: 1)
      return $0.replies(1)
    },
  ]
}
