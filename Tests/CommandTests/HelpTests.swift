import ArgumentParser
import Office
import Testing

@testable import unicard_atm
@testable import unicard_bakery
@testable import unicard_governorate
@testable import unicard_grocer
@testable import unicard_health
@testable import unicard_hotline
@testable import unicard_platform
@testable import unicard_pos
@testable import unicard_post

@Suite struct HelpTests {
  static let commands: [(String, any ParsableCommand.Type)] = [
    ("bakery", Bakery.self), ("governorate", Governorate.self), ("grocer", Grocer.self),
    ("hotline", Hotline.self), ("health", HealthUnit.self), ("post", Post.self),
    ("pos", PointOfSale.self), ("atm", CashMachine.self), ("platform", Platform.self),
  ]

  @Test(arguments: commands.indices)
  func `every verb teaches with an example in both languages`(index: Int) {
    let (role, root) = Self.commands[index]
    var pages = ""
    for language in ["ar", "en"] {
      let verbs = root.configuration.subcommands.compactMap { $0.configuration.commandName }
      for arguments in [["--help"]] + verbs.map({ [$0, "--help"] }) {
        let asked = arguments + ["--lang", language]
        let sitting = Sitting(role, root, with: FakeDaemon(), asked)
        #expect(sitting.ending == .done)
        #expect(sitting.output.contains("unicard-"), "\(asked) has an example")
        pages += sitting.page(asked)
      }
    }
    expectGolden(pages, "help-\(role)")
  }

  @Test func `help is found however it is asked for`() {
    let ways = [
      ["help", "counter", "--lang", "en"], ["--lang", "en", "counter", "--help"],
      ["counter", "-h", "--json", "--lang=en"],
    ]
    let pages = ways.map {
      Sitting("bakery", Bakery.self, with: FakeDaemon(), $0).output
    }
    #expect(pages.allSatisfy { $0 == pages[0] && $0.contains("OVERVIEW: A counter") })
  }
}
