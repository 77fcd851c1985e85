import Dateline
import DatelineTraining
import Testing

@Suite("Fitting the confidence of relations")
struct ConfidenceTrainerTests {
  private static func outcomes(
    _ groups: [(confidence: Float, right: Int, wrong: Int)], isEvent: Bool = true
  ) -> [Reliability.Outcome] {
    groups.flatMap { group in
      (0..<group.right + group.wrong).map {
        Reliability.Outcome(
          confidence: group.confidence, isRight: $0 < group.right, isEvent: isEvent)
      }
    }
  }

  @Test("each confidence gets the share that is right, one right and one wrong added")
  func shares() {
    let points = ConfidenceTrainer().points(
      Self.outcomes([(0.25, 19, 29), (0.5, 39, 9), (0.75, 47, 1)]))
    #expect(points.map(\.raw) == [0.25, 0.5, 0.75])
    #expect(points.map(\.right) == [0.4, 0.8, 0.96])
  }

  @Test("confidences that are right less often than lower ones are pooled with them")
  func rises() {
    let points = ConfidenceTrainer().points(
      Self.outcomes([(0.25, 40, 8), (0.75, 36, 14), (1, 50, 0)]))
    #expect(points.count == 2 && points[1].raw == 1)
    #expect(points.map(\.right) == [0.77, 51.0 / 52])
  }

  @Test("few relations make no point of their own")
  func pools() {
    let points = ConfidenceTrainer().points(Self.outcomes([(0.25, 10, 38), (0.5, 2, 0)]))
    #expect(points.count == 1)
  }

  @Test("the table has facts, then events, with three decimals")
  func table() {
    let outcomes =
      Self.outcomes([(0.5, 4, 4)]) + Self.outcomes([(0.75, 8, 0)], isEvent: false)
    let lines = String(decoding: ConfidenceTrainer().table(outcomes), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines == ["kind\traw\tright", "fact\t0.750\t0.900", "event\t0.500\t0.500"])
  }
}
