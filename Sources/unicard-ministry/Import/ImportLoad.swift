import Office

/// A whole file, checked and cut into chunks that keep households whole.
struct ImportLoad {
  private(set) var chunks: [ImportChunk] = []
  private(set) var rows = 0
  private(set) var households = 0

  /// Where the household begins that is being read: rows and bytes of the last chunk before it.
  private var unit = (rows: 0, bytes: 0)

  /// Reads a file to its end. Throws `IMPORT_ROWS_INVALID` with every wrong line, `FILE_UNREADABLE`
  /// or `FILE_EMPTY`.
  init(file: String) throws(Trouble) {
    var load = ImportLoad()
    var order = HouseholdOrder()
    var people = Distinct()
    try CSVFile.read(file, columns: ImportRow.columns, orElse: "IMPORT_ROWS_INVALID") {
      row throws(RowFault) in
      let begins = try order.take(row)
      let checked = try ImportRow(row)
      try people.take(checked)
      load.append(checked, beginsUnit: begins)
    }
    guard load.rows > 0 else { throw Trouble(.usage, "FILE_EMPTY") }
    self = load
  }

  init() {}

  /// Adds a row; when the chunk is full, its household moves on to the next one with it.
  mutating func append(_ row: ImportRow, beginsUnit: Bool) {
    if chunks.isEmpty { chunks.append(ImportChunk()) }
    let last = chunks.count - 1
    if beginsUnit { unit = (chunks[last].lines.count, chunks[last].bytes.count) }
    chunks[last].append(row)
    rows += 1
    if row.isHead { households += 1 }
    if chunks[last].isOverfull {
      chunks.append(chunks[last].cut(fromRow: unit.rows, byte: unit.bytes))
      unit = (0, 0)
    }
  }
}
