import Cards
import Journal
import Testing

@testable import Ledger

struct ClockTests {
  @Test func `stamps rise strictly while the clock stands or steps back, S11`() async throws {
    let bureau = try Bureau.inMemory()
    var last: Stamp?
    for step in [0, 0, -3_650 * .day, 0, .minute, -.hour, 3_649 * .day] as [Int64] {
      bureau.clock.step(step)
      let entry = try #require(await bureau.ask(begin, as: .ministry).value.entry)
      if let last {
        #expect(entry.stamp.instant > last.instant)
        #expect(entry.stamp.date >= last.date)
      }
      last = entry.stamp
    }
    #expect(await bureau.status.readOnly == nil)
    bureau.stop()
  }

  @Test func `stamps go on rising over a start with the clock set back, S11`() async throws {
    let bureau = try Bureau.inMemory()
    let before = try #require(await bureau.ask(begin, as: .ministry).value.entry)
    bureau.stop()
    bureau.clock.step(-400 * .day)
    bureau.clock.reboot()
    try bureau.open()
    let after = try #require(
      await bureau.ask(begin, as: .ministry).value.entry)
    #expect(after.stamp.instant > before.stamp.instant)
    #expect(after.stamp.date == before.stamp.date)
    bureau.stop()
  }

  @Test func `a step ahead of the boot clock makes the ledger read-only until it is confirmed`()
    async throws
  {
    let bureau = try Bureau.inMemory()
    let today = bureau.clock.today
    bureau.clock.step(15 * .minute)
    #expect(await bureau.ask(begin, as: .ministry).value.entry != nil)
    bureau.clock.step(40 * .day)
    #expect(await bureau.ask(begin, as: .ministry).value.declined == .readOnly(.clockStepped))
    #expect(await bureau.read(restsOn: nil).value == .success(0))
    let status = await bureau.status
    #expect(status.readOnly == .clockStepped)
    #expect(status.moment.date == today)
    let last = status.lastEntry
    await bureau.tick(120)
    #expect(await bureau.status.lastEntry == last)
    #expect(await bureau.ask(.confirmClock, as: .operations).value.answer == .done)
    #expect(await bureau.status.readOnly == nil)
    let entry = try #require(await bureau.ask(begin, as: .ministry).value.entry)
    #expect(entry.stamp.date == today.adding(days: 40))
    bureau.stop()
  }

  @Test func `time that passes on both clocks is believed however much it is`() async throws {
    let bureau = try Bureau.inMemory()
    bureau.clock.pass(400 * .day)
    #expect(await bureau.ask(begin, as: .ministry).value.entry != nil)
    bureau.stop()
  }

  @Test func `a step back that is undone is no step ahead`() async throws {
    let bureau = try Bureau.inMemory()
    bureau.clock.step(-.day)
    await bureau.tick()
    bureau.clock.step(.day)
    await bureau.tick()
    #expect(await bureau.status.readOnly == nil)
    bureau.stop()
  }

  @Test func `a production ledger that lay longer than ten days waits for an operator`()
    async throws
  {
    for (days, cause) in [(10, nil), (11, ReadOnlyCause.clockGap)] as [(Int64, ReadOnlyCause?)] {
      let bureau = try Bureau.inMemory(.production)
      bureau.stop()
      bureau.clock.pass(days * .day)
      try bureau.open()
      let reply = await bureau.ask(begin, as: .ministry).value
      #expect(reply.declined == cause.map { .readOnly($0) })
      #expect(await bureau.read(restsOn: nil).value == .success(0))
      let confirmed = await bureau.ask(.confirmClock, as: .operations).value
      #expect((confirmed.reason == .nothingToConfirm) == (cause == nil))
      #expect(await bureau.ask(begin, as: .ministry).value.entry != nil)
      bureau.stop()
    }
  }

  @Test func `a rehearsal may lie as long as it likes`() async throws {
    let bureau = try Bureau.inMemory(.rehearsal)
    bureau.stop()
    bureau.clock.pass(400 * .day)
    try bureau.open()
    #expect(await bureau.ask(begin, as: .ministry).value.entry != nil)
    bureau.stop()
  }

  @Test func `a rehearsal's clock can be driven, over a start too`() async throws {
    let bureau = try Bureau.inMemory(.rehearsal)
    let now = bureau.clock.now()
    let drive = Command.driveClock(to: now.adding(nanoseconds: 40 * .day), from: now)
    #expect(await bureau.ask(drive, as: .ministry).value.answer == .done)
    let later = bureau.clock.today.adding(days: 40)
    #expect(await bureau.status.moment.date == later)
    #expect(await bureau.ask(begin, as: .ministry).value.entry?.stamp.date == later)
    bureau.stop()
    try bureau.open()
    #expect(await bureau.ask(begin, as: .ministry).value.entry?.stamp.date == later)
    let back = Command.driveClock(to: now, from: now.adding(nanoseconds: .day))
    #expect(await bureau.ask(back, as: .ministry).value.reason == .clockBackward)
    bureau.stop()
  }

  @Test func `a production ledger's clock cannot be driven`() async throws {
    let bureau = try Bureau.inMemory(.production)
    let now = bureau.clock.now()
    let drive = Command.driveClock(to: now.adding(nanoseconds: .day), from: now)
    #expect(
      await bureau.ask(drive, as: .ministry).value.declined == .refused(Refusal(.rehearsalOnly)))
    #expect(await bureau.status.moment.date == bureau.clock.today)
    bureau.stop()
  }

  private let begin = Command.beginImport(Label("Town")!)
}
