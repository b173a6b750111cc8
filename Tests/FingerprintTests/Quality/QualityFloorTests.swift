import Fingerprint
import Testing

@Suite struct QualityFloorTests {
  private func record(_ views: [(quality: UInt8?, minutiae: Int)]) -> FingerprintRecord {
    FingerprintRecord(
      finger: .rightIndex, image: ImageGeometry(width: 300, height: 300),
      views: views.map { view in
        FingerprintRecord.View(
          quality: view.quality,
          minutiae: (0..<view.minutiae).map {
            Minutia(kind: .ending, x: UInt16($0), y: 5, angle: 0)
          })
      })
  }

  @Test func `C-19 a poor capture is told apart, view by view`() {
    let floor = QualityFloor(minutiae: 12, quality: 40)
    #expect(floor.shortfall(of: record([(50, 12), (nil, 30)])) == nil)
    #expect(
      floor.shortfall(of: record([(50, 12), (90, 11)]))
        == .fewMinutiae(view: 1, found: 11, needed: 12))
    #expect(
      floor.shortfall(of: record([(39, 40)])) == .poorQuality(view: 0, found: 39, needed: 40))
  }

  @Test func `an empty capture is always too poor`() {
    #expect(QualityFloor.standard.shortfall(of: record([(100, 0)])) != nil)
  }
}
