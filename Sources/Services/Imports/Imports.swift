internal import Cards
internal import Messages
internal import RPC

extension RouteTable {
  /// Bulk load by the ministry: staged, sealed, approved by a second person (R41, R45, R46).
  mutating func addImports() {
    command(Imports.begin, requiring: .beginImport) { request, _ throws(Status) in
      Asked(command: .beginImport(try Label(request.label, field: "label")))
    } answer: { answer, told in
      guard case .importOpened(let id) = answer else { return nil }
      return BeginImportResponse(receipt: told.receipt, import: UInt64(id.number))
    }

    addAppend()

    proposal(Imports.seal, requiring: .sealImport) { request, _ throws(Status) in
      .approveImport(
        try ImportID(request.import, orElse: .importUnknown, "import"), rows: request.rows,
        digest: try Digest(request.digest, field: "digest"))
    }

    command(Imports.discard, requiring: .discardImport) { request, _ throws(Status) in
      Asked(
        command: .discardImport(
          try ImportID(request.import, orElse: .importUnknown, "import")))
    } answer: { answer, told in
      guard case .done = answer else { return nil }
      return DiscardImportResponse(receipt: told.receipt)
    }
  }
}
