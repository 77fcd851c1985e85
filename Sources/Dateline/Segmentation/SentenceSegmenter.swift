/// Cuts the blocks of an article into sentences.
///
/// A walk over the bytes finds stretches between white space; where one may end a sentence, rules
/// over data decide what is certain (titles, initials in names, references before numbers, items
/// of a list on one line), and a linear model over hashed features, trained by logistic
/// regression on treebanks, the rest, marked or not. No sentence crosses a block.
public struct SentenceSegmenter: Sendable {
  private let rules: BoundaryRules
  private let model: SegmentationModel

  /// Makes a segmenter.
  ///
  /// - Parameters:
  ///   - words: the abbreviations.
  ///   - path: the model file, as `Gazetteer/Language/english.model`.
  /// - Throws: `ModelFileError` if the model cannot be read.
  public init(words: SegmentationWords, modelPath path: String) throws(ModelFileError) {
    self.init(words: words, model: try SegmentationModel(ModelFile(path: path)))
  }

  /// Makes a segmenter of a model at hand.
  package init(words: SegmentationWords, model: SegmentationModel) {
    rules = BoundaryRules(words: words)
    self.model = model
  }

  /// The sentences of an article, in reading order.
  ///
  /// - Parameter article: the article, with its blocks.
  /// - Returns: spans trimmed of white space, none across two blocks; together they hold every
  ///   byte of the blocks that is not white space.
  /// - Complexity: O(*n*) in the length of the text.
  public func sentences(in article: Article) -> [Sentence] {
    sentences(
      in: article,
      judge: LinearJudge(weights: model.weights, bias: model.bias, doubt: model.doubt)
    ).sentences
  }

  /// Whether at least four of five paragraphs end with a mark.
  private static func isProse(
    _ article: Article, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var paragraphs = 0
    var marked = 0
    for block in article.blocks where block.kind == .paragraph && block.span.count > 40 {
      paragraphs += 1
      if PlainTextBlocks.endsSentence(bytes, block.span) { marked += 1 }
    }
    return marked * 5 >= paragraphs * 4
  }

  /// Walks over an article with another judge, as the trainer does.
  package func sentences<Judge: BoundaryJudge>(
    in article: Article, judge: Judge
  ) -> (sentences: [Sentence], judge: Judge) {
    article.text.withBytes { bytes in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: BoundaryFeatures.count) { slots in
        guard let base = slots.baseAddress else { return ([], judge) }
        var scan = SentenceScan(
          bytes: bytes, rules: rules, classes: model.classes,
          isProse: Self.isProse(article, bytes),
          features: BoundaryFeatures(shift: model.shift, slots: base), judge: judge)
        for block in article.blocks where !block.span.isEmpty { scan.cut(block) }
        return (scan.sentences, scan.judge)
      }
    }
  }
}

/// Decides by the sum of the weights of the features.
private struct LinearJudge: BoundaryJudge {
  let weights: UnsafeBufferPointer<Int8>
  let bias: Int32
  let doubt: Int32

  @inline(__always)
  mutating func ends(
    at end: Int, _ features: borrowing BoundaryFeatures, isDoubtful: Bool
  ) -> Bool {
    features.score(weights) &+ bias > (isDoubtful ? doubt : 0)
  }
}
