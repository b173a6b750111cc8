internal import CMessages

/// One walk over encoded bytes, before libprotobuf-c sees them. It refuses what libprotobuf-c would swallow: nesting and
/// numbers of fields without limit, text that is not text, wire types that do not fit, fields that nobody declared.
struct Prescan {
  let limits: DecodingLimits

  func check(_ bytes: UnsafeRawBufferPointer, against schema: Schema) throws(DecodingFault) {
    guard bytes.count <= limits.bytes else { throw DecodingFault(.tooLarge, in: schema) }
    try walk(bytes.assumingMemoryBound(to: UInt8.self), schema, depth: 1)
  }

  private func walk(
    _ bytes: UnsafeBufferPointer<UInt8>, _ schema: Schema, depth: Int
  ) throws(DecodingFault) {
    guard !bytes.isEmpty else { return }
    var walk = MessageWalk(over: bytes, schema, limits)
    while let part = try walk.nextPart() {
      guard depth < limits.depth else { throw walk.fault(.tooDeep) }
      do throws(DecodingFault) {
        try self.walk(part.bytes, part.schema, depth: depth + 1)
      } catch {
        throw error.inside(walk.number)
      }
    }
  }
}
