import Fingerprint
import Rehearsal
import Testing

@Suite struct MatcherTests {
  @Test func `a finger is itself and not its double`() {
    let gallery = MadeFinger(seed: 1, flow: 7).record(of: [0, 1, 2], .ordinary)
    let same = MadeFinger(seed: 1, flow: 7).record(of: [3], .ordinary)
    let double = MadeFinger(seed: 2, flow: 7).record(of: [3], .ordinary)
    #expect(Matcher.compare(gallery: gallery, probe: same) >= Matcher.suggestedThreshold)
    #expect(Matcher.compare(gallery: gallery, probe: double) < Matcher.suggestedThreshold)
  }
}
