import Cards
import Messages
import Rehearsal

/// Numbers for a rehearsal's cards. A card's number follows from its reference, so that no run
/// repeats another's.
struct TestNumbers {
  private let numbers: RehearsalCardNumbers

  init(seed: UInt64) {
    numbers = RehearsalCardNumbers(seed: seed)
  }

  func cards(for jobs: [Wire.PrintJob]) -> [Wire.PrintedCard] {
    jobs.map { job in
      let place = Int(job.card % UInt64(RehearsalCardNumbers.capacity))
      return Wire.PrintedCard(
        card: job.card,
        number: numbers.number(at: place).withDigits { span in
          span.indices.map { span[$0] }
        })
    }
  }
}
