import RPC

/// Bytes from hex; blanks are for the reader.
func hex(_ text: String) -> [UInt8] {
  let digits = text.filter { !$0.isWhitespace }
  return stride(from: 0, to: digits.count, by: 2).map { offset in
    let start = digits.index(digits.startIndex, offsetBy: offset)
    return UInt8(digits[start...].prefix(2), radix: 16)!
  }
}

/// A frame as the decoder reported it, with its data copied.
enum Seen: Equatable {
  case frame(FrameHeader, [UInt8])
  case oversize(FrameHeader)
  case outOfStep
}

extension FrameDecoder {
  /// Feeds bytes and collects what is reported.
  mutating func feed(_ bytes: some Collection<UInt8>) -> [Seen] {
    var seen: [Seen] = []
    Array(bytes).withUnsafeBytes { input in
      decode(input) { event in
        switch event {
        case .frame(let header, let data): seen.append(.frame(header, [UInt8](data)))
        case .oversize(let header): seen.append(.oversize(header))
        case .outOfStep: seen.append(.outOfStep)
        }
        return true
      }
    }
    return seen
  }
}

/// The one frame in these bytes.
func onlyFrame(_ bytes: [UInt8]) -> (header: FrameHeader, data: [UInt8])? {
  var decoder = FrameDecoder()
  let seen = decoder.feed(bytes)
  guard seen.count == 1, case .frame(let header, let data) = seen[0] else { return nil }
  return (header, data)
}

let say = MethodDescriptor(service: "bench.v1.Echo", method: "Say")
let sum = MethodDescriptor(service: "bench.v1.Echo", method: "Sum", kind: .clientStreaming)
let list = MethodDescriptor(service: "bench.v1.Echo", method: "List", kind: .serverStreaming)
let chat = MethodDescriptor(service: "bench.v1.Echo", method: "Chat", kind: .bidirectional)
