import Testing

@testable import Dateline

@Suite("The words of segmentation")
struct SegmentationWordsTests {
  static let faulty: [(name: String, abbreviations: String, tokens: String, message: String)] = [
    (
      "unknown kind of abbreviation", "abbreviation\tkind\nDr\ttitl\n", "text\tkind\n",
      "Gazetteer/Words/abbreviations.tsv:2:4: unknown kind 'titl'; did you mean 'title'?"
    ),
    (
      "unknown remark", "abbreviation\tkind\talso\nNo\treference\twor\n", "text\tkind\n",
      "Gazetteer/Words/abbreviations.tsv:2:14: unknown kind 'wor'; did you mean 'word'?"
    ),
    (
      "unknown kind of token", "abbreviation\tkind\n", "text\tkind\nnon\tprefixx\n",
      "Gazetteer/Words/tokens.tsv:2:5: unknown kind 'prefixx'; did you mean 'prefix'?"
    ),
    (
      "contraction without its bar", "abbreviation\tkind\n", "text\tkind\ncannot\tcontraction\n",
      "Gazetteer/Words/tokens.tsv:2:1: contraction 'cannot' has not two parts; put one bar between them"
    ),
  ]

  @Test("a fault names file, line and remedy", arguments: faulty)
  func fault(name: String, abbreviations: String, tokens: String, message: String) {
    #expect {
      try SegmentationWords(
        abbreviations: ArticleText(abbreviations), tokens: ArticleText(tokens))
    } throws: { error in
      String(describing: error) == message
    }
  }
}
