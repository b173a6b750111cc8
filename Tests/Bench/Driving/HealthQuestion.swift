import Messages
import RPC

/// `grpc.health.v1.Health/Check`, of the whole daemon.
struct HealthQuestion: Question {
  private let model = FrameEncoder.request(1, ServerHealth.check.descriptor, payload: [UInt8]())

  var size: Int { model.count }

  mutating func write(stream: UInt32, into frame: UnsafeMutableRawBufferPointer) {
    frame.copyBytes(from: model)
    stamp(stream, on: frame)
  }
}
