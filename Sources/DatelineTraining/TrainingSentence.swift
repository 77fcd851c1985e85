import Dateline

/// A sentence as the trainer reads it: the rows of its words' features and the gold answers.
struct TrainingSentence: Sendable {
  /// The rows of the words' features as written.
  var rows: [Int32] = []
  let tags: [UInt8]
  let parts: [UInt8]
  let heads: [Int16]
  let deprels: [UInt8]

  var count: Int { tags.count }

  init(_ sentence: Treebank.Sentence) {
    tags = sentence.words.map(\.tag.rawValue)
    parts = sentence.words.map(\.upos.rawValue)
    heads = sentence.words.map { Int16($0.head) }
    deprels = sentence.words.map(\.deprel.rawValue)
  }

  /// The keys of the words' features.
  static func keys(of sentence: Treebank.Sentence, clusters: WordClusters?) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(sentence.words.count * FeatureKeys.count)
    for (index, word) in sentence.words.enumerated() {
      keys += FeatureKeys.keys(
        of: word.form, isFirst: index == 0,
        isGluedBefore: index > 0 && sentence.words[index - 1].isGluedAfter,
        isGluedAfter: index + 1 < sentence.words.count && word.isGluedAfter,
        clusters: clusters)
    }
    return keys
  }
}
