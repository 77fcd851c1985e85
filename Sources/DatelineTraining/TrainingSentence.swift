import Dateline

/// A sentence as the trainer reads it: rows of features in three cases, and the gold answers.
struct TrainingSentence: Sendable {
  /// The rows of the words' features as written, in capitals and in small letters.
  var rows: [[Int32]] = []
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

  /// How a sentence may be written.
  enum Case: CaseIterable {
    case asWritten
    case upper
    case lower
  }

  /// The keys of the words' features.
  static func keys(of sentence: Treebank.Sentence, in written: Case) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(sentence.words.count * FeatureKeys.count)
    for (index, word) in sentence.words.enumerated() {
      let form: [UInt8] =
        switch written {
        case .asWritten: word.form
        case .upper: word.form.map { $0 &- UInt8(ascii: "a") < 26 ? $0 & 0xDF : $0 }
        case .lower: word.form.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
        }
      keys += FeatureKeys.keys(
        of: form, isFirst: index == 0,
        isGluedBefore: index > 0 && sentence.words[index - 1].isGluedAfter,
        isGluedAfter: index + 1 < sentence.words.count && word.isGluedAfter)
    }
    return keys
  }
}
