import Dateline

/// The word features that training has seen often enough, each with the number of its row.
package struct FeatureVocabulary: Sendable {
  /// The key of each row.
  package let keys: [UInt64]
  /// How often each occurred.
  package let counts: [Int32]
  private let rows: [UInt64: Int32]

  /// Counts the features of sentences.
  ///
  /// - Parameters:
  ///   - sentences: the keys of each sentence, `FeatureKeys.count` a word.
  ///   - minimumForms: times that a whole form must occur.
  ///   - minimumParts: times that a part of a word must occur.
  init(_ sentences: [[UInt64]], minimumForms: Int, minimumParts: Int) {
    var seen: [UInt64: (count: Int32, isForm: Bool)] = [:]
    for sentence in sentences {
      for (index, key) in sentence.enumerated() where key != FeatureKeys.none {
        let isForm = FeatureKeys.areForms[index % FeatureKeys.count]
        seen[key, default: (0, isForm)].count += 1
      }
    }
    let kept = seen.filter { entry in
      Int(entry.value.count) >= (entry.value.isForm ? minimumForms : minimumParts)
    }
    keys = kept.keys.sorted()
    var counts: [Int32] = []
    var rows: [UInt64: Int32] = [:]
    for (row, key) in keys.enumerated() {
      counts.append(kept[key]?.count ?? 0)
      rows[key] = Int32(row)
    }
    self.counts = counts
    self.rows = rows
  }

  /// The row of each key, -1 for those that have none.
  func rows(of keys: [UInt64]) -> [Int32] {
    keys.map { rows[$0] ?? -1 }
  }
}
