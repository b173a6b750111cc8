import Cards
import Journal
import SQLite
import Testing

@testable import Ledger

struct PeopleVaultTests {
  private let scratch = Scratch()
  private let people = [
    Profile(name: "منى السيد", nationalID: "28503151234567", mobile: "+201001234567"),
    Profile(name: "كريم منى", nationalID: "31001011234567", mobile: ""),
  ]

  @Test func `a sealed person is on the disk before the seal is told, and opens again`() throws {
    let vault = try vault()
    let sealed = try vault.seal(people)
    let elsewhere = try KeyReader(directory: scratch.path)
    for (one, person) in zip(sealed, people) {
      #expect(try elsewhere.key(of: Int64(one.number)) != nil)
      #expect(try vault.open(one.number) == person)
    }
    #expect(try self.vault().open(sealed[0].number) == people[0])
  }

  @Test func `the numbers of seals rise, also over a start`() throws {
    let first = try vault().seal(people + people)
    let second = try vault().seal(people)
    let numbers = (first + second).map(\.number)
    #expect(numbers == Array(Set(numbers)).sorted())
    #expect(numbers.allSatisfy { $0 > 0 && $0 <= UInt64(Int64.max) })
  }

  @Test func `nothing of a person stands in the clear`() throws {
    let sealed = try vault().seal(people)
    for one in sealed {
      #expect(!one.bytes.contains(Array(people[0].nationalID.utf8)))
      #expect(!one.bytes.contains(Array(people[0].name.utf8)))
    }
    #expect("\(people[0])" == "Profile")
  }

  @Test(arguments: [
    "UPDATE keys SET wrapped = CAST(substr(wrapped, 1, 20) || x'00' || substr(wrapped, 22) AS BLOB)",
    "UPDATE keys SET wrapped = CAST(substr(wrapped, 1, 80) || x'00' || substr(wrapped, 82) AS BLOB)",
    "UPDATE keys SET wrapped = substr(wrapped, 1, 59)", "UPDATE keys SET wrapped = x''",
    "UPDATE keys SET wrapped = (SELECT wrapped FROM keys ORDER BY citizen DESC LIMIT 1)",
  ])
  func `a row that was changed does not open`(_ change: String) throws {
    let sealed = try vault().seal(people)
    let database = try Database(
      path: scratch.path + "/citizens-keys.db", access: .readWrite,
      settings: KeyFile.defaultSettings)
    try database.execute(change)
    let vault = try vault()
    #expect(throws: (any Error).self) { try vault.open(sealed[0].number) }
  }

  @Test func `another ledger's master key opens nobody`() throws {
    let sealed = try vault().seal(people)
    let other = try vault(Keyring(master: Array(repeating: 8, count: 32)))
    #expect(throws: (any Error).self) { try other.open(sealed[0].number) }
  }

  @Test func `once the key is destroyed the person cannot be opened`() throws {
    let sealed = try vault().seal(people)
    #expect(try keys().destroy(Int64(sealed[0].number)))
    let vault = try vault()
    #expect(try vault.open(sealed[0].number) == nil)
    #expect(try vault.open(sealed[1].number) == people[1])
    #expect(try vault.open(12345) == nil)
  }

  private func keys() throws -> sending KeyFile {
    try KeyFile(directory: scratch.path, ledger: .sample(.rehearsal))
  }

  private func vault(_ keyring: Keyring = Bureau.keyring) throws -> PeopleVault {
    PeopleVault(try keys(), keyring: keyring)
  }
}
