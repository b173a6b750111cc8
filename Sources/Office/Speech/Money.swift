extension Speech {
  /// An amount in piastres as a clerk reads it: «١٢٫٥٠ جنيه», `EGP 12.50`.
  public func money(piastres: Int64) -> String {
    let amount = amount(piastres: piastres)
    return language == .arabic ? "\(amount) جنيه" : "EGP \(amount)"
  }

  /// The same without its currency, for a column of amounts.
  func amount(piastres: Int64) -> String {
    let pounds = number(piastres.magnitude / 100)
    let rest = piastres.magnitude % 100
    let point = digits == .arabic ? "\u{66B}" : "."
    let sign = piastres < 0 ? "-" : ""
    return sign + pounds + point + digits.written(rest < 10 ? "0\(rest)" : "\(rest)")
  }
}
