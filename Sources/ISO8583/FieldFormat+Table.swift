extension Field {
  /// How the field is laid out; nil for 65, which announces a third bitmap that nobody sends.
  public var format: FieldFormat? { formats[number] }
}

/// ISO 8583:1987 as hosts of tills speak it mostly: digits and lengths in ASCII, bitmaps and `b` in binary. By field number.
private let formats: [FieldFormat?] = {
  var table = [FieldFormat?](repeating: nil, count: 129)
  for (fields, format) in layout {
    for field in fields { table[field] = format }
  }
  return table
}()

private let layout: [(ClosedRange<Int>, FieldFormat)] = [
  (2...2, .n(upTo: 19)), (3...3, .n(6)), (4...6, .n(12)), (7...7, .n(10)), (8...10, .n(8)),
  (11...12, .n(6)), (13...18, .n(4)), (19...24, .n(3)), (25...26, .n(2)), (27...27, .n(1)),
  (28...31, .signed(9)), (32...33, .n(upTo: 11)), (34...34, .ans(upTo: 28)),
  (35...35, .z(upTo: 37)),
  (36...36, .z(upTo: 104)), (37...37, .an(12)), (38...38, .an(6)), (39...39, .an(2)),
  (40...40, .an(3)), (41...41, .ans(8)), (42...42, .ans(15)), (43...43, .ans(40)),
  (44...44, .ans(upTo: 25)), (45...45, .ans(upTo: 76)), (46...48, .ans(upTo: 999)),
  (49...51, .n(3)),
  (52...52, .b(8)), (53...53, .n(16)), (54...54, .an(upTo: 120)), (55...55, .b(upTo: 255)),
  (56...63, .ans(upTo: 999)), (64...64, .b(8)), (66...66, .n(1)), (67...67, .n(2)),
  (68...70, .n(3)),
  (71...72, .n(4)), (73...73, .n(6)), (74...81, .n(10)), (82...85, .n(12)), (86...89, .n(16)),
  (90...90, .n(42)), (91...91, .an(1)), (92...92, .an(2)), (93...93, .an(5)), (94...94, .an(7)),
  (95...95, .an(42)), (96...96, .b(8)), (97...97, .signed(17)), (98...98, .ans(25)),
  (99...100, .n(upTo: 11)), (101...101, .ans(upTo: 17)), (102...103, .ans(upTo: 28)),
  (104...104, .ans(upTo: 100)), (105...127, .ans(upTo: 999)), (128...128, .b(8)),
]

extension FieldFormat {
  private init(_ content: Content, _ length: Int, isFixed: Bool) {
    (self.content, self.length) = (content, length)
    prefix = isFixed ? 0 : length > 99 ? 3 : 2
  }

  fileprivate static func n(_ length: Int) -> Self { .init(.digits, length, isFixed: true) }
  fileprivate static func n(upTo most: Int) -> Self { .init(.digits, most, isFixed: false) }
  fileprivate static func an(_ length: Int) -> Self { .init(.alphanumeric, length, isFixed: true) }
  fileprivate static func an(upTo most: Int) -> Self {
    .init(.alphanumeric, most, isFixed: false)
  }
  fileprivate static func ans(_ length: Int) -> Self { .init(.printable, length, isFixed: true) }
  fileprivate static func ans(upTo most: Int) -> Self { .init(.printable, most, isFixed: false) }
  fileprivate static func z(upTo most: Int) -> Self { .init(.track, most, isFixed: false) }
  fileprivate static func signed(_ length: Int) -> Self { .init(.signed, length, isFixed: true) }
  fileprivate static func b(_ length: Int) -> Self { .init(.binary, length, isFixed: true) }
  fileprivate static func b(upTo most: Int) -> Self { .init(.binary, most, isFixed: false) }
}
