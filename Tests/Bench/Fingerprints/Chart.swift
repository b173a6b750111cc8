import Glibc

/// A drawing with two axes, written as SVG.
struct Chart {
  private let title: String
  private let across: Axis
  private let up: Axis
  private var body = ""
  private var legend: [(String, String)] = []

  /// What an axis measures and how far it goes.
  struct Axis {
    let name: String
    let end: Double
    let ticks: [(place: Double, label: String)]
  }

  private static let size = (width: 760.0, height: 440.0)
  private static let plot = (left: 70.0, top: 50.0, right: 730.0, bottom: 380.0)

  init(_ title: String, across: Axis, up: Axis) {
    (self.title, self.across, self.up) = (title, across, up)
  }

  /// Columns of equal width, from nothing.
  mutating func columns(_ heights: [Double], width: Double, colour: String, named name: String) {
    for (place, height) in heights.enumerated() where height > 0 {
      let (x, y) = (x(Double(place) * width), y(height))
      let (wide, high) = (self.x(Double(place + 1) * width) - x, Self.plot.bottom - y)
      body += """
        <rect x="\(number(x))" y="\(number(y))" width="\(number(wide))" height="\(number(high))" \
        fill="\(colour)" fill-opacity="0.55"/>

        """
    }
    legend.append((name, colour))
  }

  /// A line through points.
  mutating func line(_ points: [(Double, Double)], colour: String, named name: String) {
    let path = points.map { "\(number(x($0.0))),\(number(y($0.1)))" }.joined(separator: " ")
    body += """
      <polyline points="\(path)" fill="none" stroke="\(colour)" stroke-width="2"/>

      """
    legend.append((name, colour))
  }

  /// The band between two lines.
  mutating func band(_ low: [(Double, Double)], _ high: [(Double, Double)], colour: String) {
    let path = (low + high.reversed()).map { "\(number(x($0.0))),\(number(y($0.1)))" }
    body += """
      <polygon points="\(path.joined(separator: " "))" fill="\(colour)" fill-opacity="0.18"/>

      """
  }

  /// An upright line with its name.
  mutating func mark(_ place: Double, _ name: String) {
    let x = number(x(place))
    body += """
      <line x1="\(x)" y1="\(number(Self.plot.top))" x2="\(x)" y2="\(number(Self.plot.bottom))" \
      stroke="#333" stroke-dasharray="5 4"/>
      <text x="\(x)" y="\(number(Self.plot.top - 5))" text-anchor="middle">\(name)</text>

      """
  }

  /// The whole drawing.
  var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(number(Self.size.width))" \
    height="\(number(Self.size.height))" font-family="sans-serif" font-size="12">
    <rect width="100%" height="100%" fill="white"/>
    <text x="\(number(Self.plot.left))" y="22" font-size="15">\(title)</text>
    \(frame)\(body)\(key)</svg>

    """
  }

  private var frame: String {
    let (left, bottom) = (number(Self.plot.left), number(Self.plot.bottom))
    var text = """
      <path d="M\(left) \(number(Self.plot.top))V\(bottom)H\(number(Self.plot.right))" \
      fill="none" stroke="black"/>
      <text x="\(number((Self.plot.left + Self.plot.right) / 2))" y="420" \
      text-anchor="middle">\(across.name)</text>
      <text transform="translate(18 \(number((Self.plot.top + Self.plot.bottom) / 2))) rotate(-90)" \
      text-anchor="middle">\(up.name)</text>

      """
    for tick in across.ticks {
      text += """
        <text x="\(number(x(tick.place)))" y="397" text-anchor="middle">\(tick.label)</text>

        """
    }
    for tick in up.ticks {
      let y = number(y(tick.place))
      text += """
        <line x1="\(left)" x2="\(number(Self.plot.right))" y1="\(y)" y2="\(y)" stroke="#ddd"/>
        <text x="\(number(Self.plot.left - 8))" y="\(y)" dy="4" text-anchor="end">\(tick.label)</text>

        """
    }
    return text
  }

  private var key: String {
    legend.enumerated().map { place, entry in
      let y = 66 + 18 * place
      return """
        <rect x="560" y="\(y - 10)" width="12" height="12" fill="\(entry.1)"/>
        <text x="578" y="\(y)">\(entry.0)</text>

        """
    }.joined()
  }

  private func x(_ value: Double) -> Double {
    Self.plot.left + min(value / across.end, 1) * (Self.plot.right - Self.plot.left)
  }

  private func y(_ value: Double) -> Double {
    Self.plot.bottom - min(value / up.end, 1) * (Self.plot.bottom - Self.plot.top)
  }

  private func number(_ value: Double) -> String { fixed(value, 1) }
}
