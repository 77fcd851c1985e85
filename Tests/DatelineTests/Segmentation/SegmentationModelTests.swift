import Testing

@testable import Dateline

@Suite("The segmentation model's section")
struct SegmentationModelTests {
  private static let section = SegmentationModel.section(
    bias: -3, doubt: 7, weights: (0..<16).map { Int8($0 * 8 - 64) },
    slots: WordClasses.slots(for: [(WordHash("word").value, 5)], bits: 4))

  private static func file(_ section: [UInt8]) throws -> ModelFile {
    var writer = ModelFileWriter()
    writer.set(SegmentationModel.section, to: section)
    return try ModelFile(bytes: writer.build(), path: "a.model")
  }

  @Test("reading what was written gives it back")
  func roundTrip() throws {
    let model = try SegmentationModel(Self.file(Self.section))
    #expect(model.bias == -3)
    #expect(model.doubt == 7)
    #expect(model.weights.count == 16)
    #expect(model.weights[1] == -56)
    #expect(model.classes[WordHash("Word").value] == 5)
    #expect(model.classes[WordHash("other").value] == 0)
  }

  @Test("a model of parts is the model that is read")
  func parts() throws {
    let slots = WordClasses.slots(for: [(WordHash("word").value, 5)], bits: 4)
    let model = SegmentationModel(
      bias: 2, doubt: 3, weights: [Int8](repeating: -1, count: 8), slots: slots)
    #expect(model.bias == 2 && model.doubt == 3)
    #expect(model.weights.allSatisfy { $0 == -1 } && model.weights.count == 8)
    #expect(model.classes[WordHash("word").value] == 5)
  }

  static let faulty: [(name: String, section: [UInt8], reason: String)] = [
    ("nothing", [], "has a cut section 'sentences'"),
    ("half a header", Array(section.prefix(9)), "has a cut section 'sentences'"),
    ("cut short", Array(section.dropLast(4)), "has a damaged section 'sentences'"),
    ("too many weights", [60] + section.dropFirst(), "has a damaged section 'sentences'"),
  ]

  @Test("a fault is named", arguments: faulty)
  func fault(name: String, section: [UInt8], reason: String) {
    #expect {
      try SegmentationModel(Self.file(section))
    } throws: { error in
      String(describing: error) == "a.model: \(reason)"
    }
  }

  @Test("a table of classes without a free slot ends the search")
  func fullTable() {
    let words = (0..<16).map { (hash: WordHash("word\($0)").value, wordClass: UInt8(1)) }
    let model = SegmentationModel(
      bias: 0, doubt: 0, weights: [0, 0, 0, 0], slots: WordClasses.slots(for: words, bits: 4))
    #expect(model.classes[WordHash("other").value] == 0)
  }
}
