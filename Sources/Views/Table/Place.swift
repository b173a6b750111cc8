/// Where something happened: an office or an outlet, by handle, or nowhere.
enum Place: Equatable {
  case nowhere
  case office(UInt32)
  case outlet(UInt32)

  /// Handle 0 is no office.
  init(office: UInt32) { self = office == 0 ? .nowhere : .office(office) }

  /// Handle 0 is no outlet.
  init(outlet: UInt32) { self = outlet == 0 ? .nowhere : .outlet(outlet) }

  /// The place as one number, as the tables keep it: kind above, handle below; 0 for nowhere.
  var code: Int64 {
    switch self {
    case .nowhere: 0
    case .office(let handle): 1 << 32 | Int64(handle)
    case .outlet(let handle): 2 << 32 | Int64(handle)
    }
  }
}
