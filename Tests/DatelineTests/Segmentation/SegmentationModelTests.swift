import Testing

@testable import Dateline

@Suite("The segmentation model's file")
struct SegmentationModelTests {
  private static let file = SegmentationModel(
    bias: -3, doubt: 7, weights: (0..<16).map { Int16($0 * 100 - 700) },
    slots: WordClasses.slots(for: [(WordHash("word").value, 5)], bits: 4)
  ).file

  @Test("reading what was written gives it back")
  func roundTrip() throws {
    let model = try SegmentationModel(Self.file, path: "a.model")
    #expect(model.file == Self.file)
    #expect(model.bias == -3)
    #expect(model.doubt == 7)
    #expect(model.weights[1] == -600)
    #expect(model.classes[WordHash("Word").value] == 5)
    #expect(model.classes[WordHash("other").value] == 0)
  }

  static let faulty: [(name: String, bytes: [UInt8], message: String)] = [
    (
      "another file", Array("something else that is long enough to look at".utf8),
      "a.model:1:1: not a segmentation model; train it again with dateline-train"
    ),
    (
      "another version", Array(file[0..<8]) + [9] + Array(file[9...]),
      "a.model:1:1: segmentation model of version 9 where 1 is read; train it again"
    ),
    (
      "cut short", Array(file.dropLast(4)),
      "a.model:1:1: segmentation model cut short; fetch the file again"
    ),
    (
      "damaged", Array(file[0..<40]) + [file[40] ^ 1] + Array(file[41...]),
      "a.model:1:1: segmentation model damaged; fetch the file again"
    ),
  ]

  @Test("a fault is named with its remedy", arguments: faulty)
  func fault(name: String, bytes: [UInt8], message: String) {
    #expect {
      try SegmentationModel(bytes, path: "a.model")
    } throws: { error in
      String(describing: error) == message
    }
  }
}
