/// Guesses the type of an unknown name from its words: naive Bayes over the counts of the gazetteer.
struct NameTypeGuess {
  private let article: ArticleWords
  private let gazetteer: Gazetteer
  private let text: ArticleText

  init(_ article: ArticleWords, _ gazetteer: Gazetteer, _ text: ArticleText) {
    self.article = article
    self.gazetteer = gazetteer
    self.text = text
  }

  /// The likeliest coarse type of some words, and by how many doublings it beats the second.
  func guess(_ words: Range<Int>) -> (type: EntityType, margin: Float) {
    var scores: [Float] = [0, 0, 0, -3]
    for index in words where article.words[index].isCapital { add(index, to: &scores) }
    var best = 0
    for column in scores.indices where scores[column] > scores[best] { best = column }
    var second = -Float.infinity
    for column in scores.indices where column != best { second = max(second, scores[column]) }
    return (NameTypeCounts.types[best], scores[best] - second)
  }

  private func add(_ index: Int, to scores: inout [Float]) {
    let word = article.words[index]
    if word.number >= 0 {
      let packed = gazetteer.automaton.types(ofWord: Int(word.number))
      if packed != 0 {
        add(packed, weight: 1, to: &scores)
        return
      }
    }
    var folded: [UInt8] = []
    for byte in text.bytes[word.span.range] where byte < 0x80 { folded.append(byte | 0x20) }
    folded.withUnsafeBufferPointer { buffer in
      if let ending = NameTypeCounts.ending(buffer) {
        add(gazetteer.automaton.types(ofEnding: ending), weight: 0.5, to: &scores)
      }
    }
  }

  private func add(_ packed: UInt32, weight: Float, to scores: inout [Float]) {
    for column in scores.indices {
      scores[column] += weight * Float(packed >> UInt32(8 * column) & 0xFF) / 8
    }
  }
}
