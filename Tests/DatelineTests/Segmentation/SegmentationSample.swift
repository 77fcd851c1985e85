import Dateline
import DatelineTestSupport

/// Word lists and models written for the tests.
enum SegmentationSample {
  static let words = Result {
    try SegmentationWords(
      abbreviations: ArticleText(
        """
        abbreviation\tkind\talso
        Dr\ttitle
        Mr\ttitle
        Gen\ttitle
        Mt\tplace
        St\tplace
        No\treference\tword
        p\treference
        Jan\tmonth
        i.e\tconnective
        co\tsuffix
        Inc\tsuffix
        a.m\ttime
        U.S\tregion
        km\tunit
        etc\tother

        """),
      tokens: ArticleText(
        """
        text\tkind
        can|not\tcontraction
        gon|na\tcontraction
        do|nt\tcontraction
        post\tprefix
        non\tprefix
        km\tunit
        pm\tunit
        :)\temoticon
        com\tdomain
        em\telision
        w/o\tslashed
        Tuesday\tcalendar

        """))
  }

  /// A model that ends a sentence wherever rules leave it open, but at marks only in prose.
  static let eager = SegmentationModel(
    bias: 1, doubt: 1000, weights: [Int8](repeating: 0, count: 16),
    slots: [UInt32](repeating: 0, count: 16))

  /// A model that ends none of its own accord.
  static let reluctant = SegmentationModel(
    bias: -1, doubt: 0, weights: [Int8](repeating: 0, count: 16), slots: classes)

  private static let classes = WordClasses.slots(
    for: [
      (WordHash("the").value, 8), (WordHash("even").value, 6), (WordHash("went").value, 3),
    ], bits: 4)

  static func sentences(_ text: ArticleText, _ model: SegmentationModel) throws -> [String] {
    let segmenter = SentenceSegmenter(words: try words.get(), model: model)
    return segmenter.sentences(in: Article(id: "a", text: text)).map { text[$0.span] }
  }

  /// The pieces of a marked text between its boundaries, trimmed of spaces.
  static func pieces(_ marked: String) -> (text: ArticleText, pieces: [String]) {
    let marked = MarkedText(marked)
    let edges = [0] + marked.boundaries + [marked.text.count]
    let pieces = zip(edges, edges.dropFirst()).map { start, end in
      let piece = marked.text[TextSpan(start, end)]
      return String(piece.trimmingPrefix { $0.isWhitespace })
    }
    return (marked.text, pieces)
  }
}
