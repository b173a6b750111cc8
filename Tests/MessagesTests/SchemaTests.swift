internal import CMessages
import RPC
import Testing

@testable import Messages

/// What no proto file may ask of libprotobuf-c, and what no bread message may carry.
struct SchemaTests {
  @Test(arguments: Schema.all.map { $0.schema })
  func `no message contains itself`(schema: Schema) {
    #expect(!reaches(schema, from: schema), "\(schema.name)")
  }

  private func reaches(_ goal: Schema, from start: Schema) -> Bool {
    var queue = parts(start)
    var seen: Set<String> = []
    while let part = queue.popLast() {
      if part.name == goal.name { return true }
      if seen.insert(part.name).inserted { queue += parts(part) }
    }
    return false
  }

  private func parts(_ schema: Schema) -> [Schema] { schema.fields.compactMap(\.part) }

  @Test(arguments: Schema.all.map { $0.schema })
  func `every field is one that libprotobuf-c reads safely`(schema: Schema) {
    #expect(schema.fields.count <= SeenFields.most)
    for field in schema.fields {
      #expect(field.label != PROTOBUF_C_LABEL_REQUIRED)
      // A BYTES field with a default value is what string_as_bytes makes, and is read out of bounds.
      let isBytes = field.type == PROTOBUF_C_TYPE_BYTES
      #expect(!isBytes || field.default_value == nil, "\(schema.name) \(field.id)")
    }
  }

  @Test func `no message of bread or ration has a field for a fingerprint (I-4, R75, C-27)`() {
    let services = ["unicard.v1.Bread", "unicard.v1.Ration", "unicard.v1.LegacyCards"]
    let methods = AnyMethod.all.filter { services.contains($0.service) }
    #expect(Set(methods.map(\.service)) == Set(services))
    let names = Set(methods.flatMap { [$0.request, $0.response] })
    var queue = Schema.all.map { $0.schema }.filter { names.contains($0.name) }
    #expect(queue.count == names.count)
    while let schema = queue.popLast() {
      for field in schema.fields { checkName(String(cString: field.name), in: schema) }
      queue += parts(schema)
    }
  }

  private func checkName(_ field: String, in schema: Schema) {
    for word in ["finger", "print", "biometric", "template", "probe", "minutia"] {
      #expect(!field.contains(word), "\(schema.name).\(field)")
    }
  }

  @Test func `every method is listed once, with messages that are listed`() {
    let names = Set(Schema.all.map { $0.messageName })
    #expect(names.count == Schema.all.count)
    #expect(Set(AnyMethod.all.map { "\($0.service)/\($0.method)" }).count == AnyMethod.all.count)
    for method in AnyMethod.all {
      #expect(names.contains(method.request))
      #expect(names.contains(method.response))
    }
  }

  @Test func `a method keeps its kind, which libprotobuf-c forgets`() {
    #expect(ServerHealth.check.kind == .unary)
    #expect(ServerHealth.watch.kind == .serverStreaming)
    #expect(Bread.dispense.service == "unicard.v1.Bread")
    #expect(Bread.dispense.method == "Dispense")
    #expect(
      AnyMethod.samples.map(\.kind) == [.unary, .serverStreaming, .clientStreaming, .bidirectional])
  }
}
