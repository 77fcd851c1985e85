import Dateline
import DatelineTraining
import Testing

/// A tiny model, trained on sentences written for the test.
@Suite("Training the segmenter")
struct SegmentationTrainerTests {
  private static func conllu(_ paragraphs: [[String]]) -> [UInt8] {
    var lines: [String] = ["# newdoc id = a"]
    for paragraph in paragraphs {
      lines.append("# newpar")
      for sentence in paragraph {
        lines.append("# text = \(sentence)")
        for (index, word) in sentence.split(separator: " ").enumerated() {
          lines.append("\(index + 1)\t\(word)\t_\tNOUN\t_\t_\t0\t_\t_\t_")
        }
        lines.append("")
      }
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static let words = Result {
    try SegmentationWords(
      abbreviations: ArticleText("abbreviation\tkind\n"), tokens: ArticleText("text\tkind\n"))
  }

  private static let treebank = {
    var treebank = SegmentationTreebank()
    let names = ["Anna", "Boris", "Clara", "David", "Emma", "Farid", "Greta", "Hamid"]
    treebank.add(
      conllu(names.map { ["\($0) went home.", "Thanks", "\($0) and Ivan met in Foo. Bar today."] }))
    return treebank
  }()

  private static func trainer() -> SegmentationTrainer {
    var trainer = SegmentationTrainer()
    trainer.weightBits = 12
    trainer.runs = 1
    return trainer
  }

  @Test("it learns ends with a mark, ends without, and stops that end nothing")
  func learns() throws {
    let words = try Self.words.get()
    var writer = ModelFileWriter()
    writer.set(
      SegmentationModel.section, to: Self.trainer().train(Self.treebank, words: words))
    let model = try SegmentationModel(ModelFile(bytes: writer.build()))
    let segmenter = SentenceSegmenter(words: words, model: model)
    let text = ArticleText("Jamal went home. Thanks Jamal and Ivan met in Foo. Bar today.")
    #expect(
      segmenter.sentences(in: Article(id: "a", text: text)).map { text[$0.span] } == [
        "Jamal went home.", "Thanks", "Jamal and Ivan met in Foo. Bar today.",
      ])
  }

  @Test("the same treebank and seed give the same bytes")
  func reproducible() throws {
    let words = try Self.words.get()
    let first = Self.trainer().train(Self.treebank, words: words)
    #expect(Self.trainer().train(Self.treebank, words: words) == first)
    var other = Self.trainer()
    other.seed = 1
    #expect(other.train(Self.treebank, words: words) != first)
  }

  @Test("documents, paragraphs and sentence ends are read from the treebank")
  func reads() {
    var treebank = SegmentationTreebank()
    treebank.add(Self.conllu([["One two.", "Three."], ["Four."]]))
    #expect(treebank.documents.map(\.article.text.string) == ["One two. Three.\n\nFour."])
    #expect(treebank.documents.first?.ends == [8, 15, 22])
  }
}
