internal import CMessages

/// What libprotobuf-c knows of one message type. Its descriptor is a constant of the program.
public struct Schema: Sendable {
  /// A constant in the program's read-only data, so it may go anywhere.
  nonisolated(unsafe) let descriptor: UnsafePointer<ProtobufCMessageDescriptor>

  init(_ descriptor: UnsafePointer<ProtobufCMessageDescriptor>) {
    self.descriptor = descriptor
  }

  /// The full proto name, for example `unicard.v1.DispenseRequest`.
  public var name: String { String(cString: descriptor.pointee.name) }

  var fields: UnsafeBufferPointer<ProtobufCFieldDescriptor> {
    UnsafeBufferPointer(
      start: descriptor.pointee.fields, count: Int(descriptor.pointee.n_fields))
  }
}

extension ProtobufCFieldDescriptor {
  /// The schema of the message in the field; nil when the field holds none.
  var part: Schema? {
    guard type == PROTOBUF_C_TYPE_MESSAGE, let descriptor else { return nil }
    return Schema(descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self))
  }
}
