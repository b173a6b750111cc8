import RPC
import Testing

@Suite struct MethodTableTests {
  func find(_ table: MethodTable, _ service: String, _ method: String) -> MethodTable.Lookup {
    Array(service.utf8).withUnsafeBytes { service in
      Array(method.utf8).withUnsafeBytes { table.find(service: service, method: $0) }
    }
  }

  @Test func `every one of many methods is found, and what is not there is told apart`() {
    let methods = (0..<200).map {
      MethodDescriptor(service: "unicard.v1.S\($0 % 20)", method: "M\($0)")
    }
    let table = MethodTable(methods)
    for (index, method) in methods.enumerated() {
      #expect(find(table, method.service, method.method) == .found(index))
    }
    #expect(find(table, "unicard.v1.S0", "M1") == .unknownMethod)
    #expect(find(table, "unicard.v1.S", "M0") == .unknownService)
    #expect(find(table, "unicard.v1.S0M", "0") == .unknownService)
    #expect(find(table, "", "") == .unknownService)
  }

  @Test func `an empty table knows nothing`() {
    #expect(find(MethodTable([]), "a", "b") == .unknownService)
  }
}
