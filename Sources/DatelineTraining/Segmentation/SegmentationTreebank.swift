import Dateline

/// Documents with their sentence ends, and the classes of words, read from CoNLL-U.
///
/// Of the format only what segmentation needs is read: where documents and paragraphs begin, the
/// sentences as they were written (`# text`), whether white space follows the last word, and each
/// word's part of speech.
package struct SegmentationTreebank: Sendable {
  /// The documents in the order of the files.
  package private(set) var documents: [SegmentedDocument] = []
  /// How often each word, in small letters, is of each class.
  private var counts: [String: [UInt8: Int]] = [:]

  private var text: [UInt8] = []
  private var ends: Set<Int> = []
  private var beginsParagraph = false
  private var isSpaced = true
  private var rangeEnd = 0

  /// Starts with no document.
  package init() {}

  /// Reads a file.
  ///
  /// - Parameter conllu: the content of the file.
  /// - Complexity: O(*n*) in the length of the file.
  package mutating func add(_ conllu: [UInt8]) {
    for line in conllu.split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: "# newdoc".utf8) {
        endDocument()
      } else if line.starts(with: "# newpar".utf8) {
        beginsParagraph = true
      } else if line.starts(with: "# text = ".utf8) {
        begin(line.dropFirst(9))
      } else if line.first != UInt8(ascii: "#") {
        readWord(line)
      }
    }
    endDocument()
  }

  /// Hashes of the words that occur at least twice, in the order of the words, and what they most
  /// often are.
  package var classes: [(hash: UInt64, wordClass: UInt8)] {
    counts.sorted { $0.key < $1.key }.compactMap { word, classes in
      guard classes.values.reduce(0, +) >= 2 else { return nil }
      let best = classes.max { left, right in
        left.value != right.value ? left.value < right.value : left.key > right.key
      }
      return best.map { (WordHash(word).value, $0.key) }
    }
  }

  private mutating func begin(_ sentence: ArraySlice<UInt8>) {
    if !text.isEmpty {
      text += beginsParagraph ? Array("\n\n".utf8) : isSpaced ? Array(" ".utf8) : []
    }
    text += sentence
    ends.insert(text.count)
    beginsParagraph = false
    rangeEnd = 0
  }

  private mutating func endDocument() {
    if !text.isEmpty {
      let article = Article(id: "", text: ArticleText(repairing: text))
      documents.append(SegmentedDocument(article: article, ends: ends))
    }
    text = []
    ends = []
  }

  private mutating func readWord(_ line: ArraySlice<UInt8>) {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard fields.count == 10 else { return }
    let id = String(decoding: fields[0], as: UTF8.self)
    if id.contains(".") { return }
    let isSpaced = !String(decoding: fields[9], as: UTF8.self).contains("SpaceAfter=No")
    if let hyphen = id.firstIndex(of: "-") {
      rangeEnd = Int(id[id.index(after: hyphen)...]) ?? 0
      self.isSpaced = isSpaced
      return
    }
    if (Int(id) ?? 0) > rangeEnd { self.isSpaced = isSpaced }
    let tag = String(decoding: fields[3], as: UTF8.self)
    guard var wordClass = WordClasses.code(of: tag) else { return }
    if wordClass == WordClasses.finiteVerb,
      !String(decoding: fields[5], as: UTF8.self).contains("VerbForm=Fin")
    {
      wordClass = WordClasses.otherVerb
    }
    let word = String(decoding: fields[1], as: UTF8.self).lowercased()
    counts[word, default: [:]][wordClass, default: 0] += 1
  }
}
