import Dateline

/// Words and their clusters as a clustering of raw text lists them.
///
/// A line holds the path of the cluster in zeros and ones, a tab and the word; what stands after a
/// second tab is passed over. Words come first that matter most.
package struct ClusterList: Sendable {
  /// How many words a model keeps.
  package static let limit = 92_000

  private var words: [(form: [UInt8], path: UInt32)] = []

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: what messages call it.
  /// - Throws: `TreebankError` naming the first line that holds no path and word.
  package init(_ bytes: [UInt8], path: String) throws(TreebankError) {
    var line = 0
    for row in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      if row.isEmpty { continue }
      let fields = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard fields.count >= 2, let cluster = Self.path(fields[0]) else {
        throw TreebankError(path, line, "expected a path of zeros and ones, a tab and a word")
      }
      words.append((Array(fields[1]), cluster))
    }
  }

  /// The section of a model file: words of letters, one in capitals only where its cluster is not
  /// that of the same word in small letters.
  package func section(limit: Int = ClusterList.limit) -> [UInt8] {
    var paths: [[UInt8]: UInt32] = [:]
    for word in words where paths[word.form] == nil { paths[word.form] = word.path }
    let kept = words.filter { word in
      let read = FeatureKeys.normalised(word.form)
      guard read.cased == word.form, word.form.contains(where: Self.isLetter),
        !word.form.contains(where: { $0 &- UInt8(ascii: "0") < 10 })
      else { return false }
      return read.folded == word.form || paths[read.folded] != word.path
    }
    return WordClustersBuilder.section(words: kept, limit: limit)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  private static func path(_ bits: ArraySlice<UInt8>) -> UInt32? {
    guard 1...32 ~= bits.count else { return nil }
    var path: UInt32 = 0
    for (index, bit) in bits.enumerated() {
      guard bit & 0xFE == UInt8(ascii: "0") else { return nil }
      path |= UInt32(bit & 1) << UInt32(index)
    }
    return path
  }
}
