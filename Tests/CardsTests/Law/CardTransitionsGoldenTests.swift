import Foundation
import Testing

@testable import Cards

/// The one table of a card's life as an auditor reads it: every state, every step, every side of every window.
/// `RECORD=1` writes it anew.
@Suite struct CardTransitionsGoldenTests {
  private static let windows = CollectionWindows(noticeOn: day("2026-01-31"))
  private static let days = [
    ("in window 1, its last day", day("2026-02-28")),
    ("the day after window 1", day("2026-03-01")),
    ("in window 2, its last day", day("2026-03-31")),
    ("the day after window 2", day("2026-04-01")),
  ]
  private static let lives: [CardLife] =
    [
      .requested, .printed, .inTransit, .atCentre, .notified(windows), .forwarded(windows),
      .atHeadquarters(windows), .active,
    ] + SuspensionCause.allCases.map { .suspended($0) } + StopCause.allCases.map { .stopped($0) }
    + [.destroyed, .expired, .replaced]
  private static let steps: [CardStep] = [
    .print, .spoil, .ship, .receive, .notify(windows), .forward, .receiveAtHeadquarters, .deliver,
    .destroy, .expire, .lockOut,
  ]

  @Test func `every step from every state is the one that was reviewed (C-10, C-15, R58-R60)`()
    throws
  {
    try expectGolden("card-transitions.txt", Self.lives.map(Self.block).joined(separator: "\n"))
  }

  @Test func `only an active card may be used, and each other state says why (R96)`() throws {
    let lines = Self.lives.map { life in
      column(name(life), 24) + (life.useRefusal?.reason.rawValue ?? "may be used")
    }
    try expectGolden("card-use.txt", lines.joined(separator: "\n") + "\n")
  }

  @Test func `a final state is never left by any step on any day`() {
    for life in Self.lives where life.isFinal {
      for step in Self.steps {
        for (_, date) in Self.days {
          #expect(throws: Refusal.self) { try life.after(step, on: date) }
        }
      }
    }
  }

  @Test func `windows once announced are carried along unchanged`() throws {
    let sent = try CardLife.notified(Self.windows).after(.forward, on: day("2026-03-15"))
    let arrived = try sent.after(.receiveAtHeadquarters, on: day("2026-03-20"))
    #expect(sent.windows == Self.windows)
    #expect(arrived.windows == Self.windows)
  }

  /// The lines of one state; where the day makes no difference one line says so.
  private static func block(of life: CardLife) -> String {
    steps.map { step in
      let results = days.map { result(of: life, step, on: $0.1) }
      let isTimeless = Set(results).count == 1
      return zip(days, results).prefix(isTimeless ? 1 : days.count).map { day, result in
        column(name(life), 24) + column(name(step), 24)
          + column(isTimeless ? "any day" : day.0, 28) + result + "\n"
      }.joined()
    }.joined()
  }

  private static func result(of life: CardLife, _ step: CardStep, on date: CivilDate) -> String {
    do throws(Refusal) {
      return "-> \(name(try life.after(step, on: date)))"
    } catch {
      return error.reason.rawValue
    }
  }
}

private func column(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(1, width - text.count))
}

private func name(_ life: CardLife) -> String {
  switch life {
  case .requested: "requested"
  case .printed: "printed"
  case .inTransit: "in transit"
  case .atCentre: "at centre"
  case .notified: "notified"
  case .forwarded: "forwarded"
  case .atHeadquarters: "at headquarters"
  case .active: "active"
  case .suspended(let cause): "suspended, \(cause)"
  case .stopped(let cause): "stopped, \(cause)"
  case .destroyed: "destroyed"
  case .expired: "expired"
  case .replaced: "replaced"
  }
}

private func name(_ step: CardStep) -> String {
  switch step {
  case .print: "print"
  case .spoil: "spoil"
  case .ship: "ship"
  case .receive: "receive"
  case .notify: "notify"
  case .forward: "forward"
  case .receiveAtHeadquarters: "receive at headquarters"
  case .deliver: "deliver"
  case .destroy: "destroy"
  case .expire: "expire"
  case .lockOut: "lock out"
  }
}

private func expectGolden(_ name: String, _ text: String) throws {
  let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try Data(text.utf8).write(to: golden)
  }
  #expect(try String(contentsOf: golden, encoding: .utf8) == text)
}
