/// The first record of a file: which field holds which column.
enum CSVHeader {
  /// For each column asked for, its field; every column once, no other.
  static func order(of columns: [String], in header: CSVRow) throws(CSVFault) -> [Int] {
    let found = (0..<header.count).map { header.text($0) }
    for (index, name) in found.enumerated() {
      guard columns.contains(name) else { throw fault(.unknownColumn(name), header) }
      guard !found[..<index].contains(name) else { throw fault(.repeatedColumn(name), header) }
    }
    var order: [Int] = []
    for name in columns {
      guard let field = found.firstIndex(of: name) else {
        throw fault(.missingColumn(name), header)
      }
      order.append(field)
    }
    return order
  }

  private static func fault(_ kind: CSVFault.Kind, _ header: CSVRow) -> CSVFault {
    CSVFault(line: header.line, kind: kind)
  }
}
