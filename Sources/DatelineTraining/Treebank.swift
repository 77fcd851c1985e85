package import Dateline

/// The sentences of a treebank, read from CoNLL-U.
package struct Treebank: Sendable {
  /// One word with its gold analysis.
  package struct Word: Hashable, Sendable {
    /// The form as bytes.
    package var form: [UInt8]
    /// The lemma as bytes.
    package var lemma: [UInt8]
    /// The part of speech.
    package var upos: UPOS
    /// The English tag.
    package var tag: EnglishTag
    /// The index of the head in the sentence, -1 for the root.
    package var head: Int
    /// The relation to the head.
    package var deprel: Deprel
    /// Whether no white space follows.
    package var isGluedAfter: Bool
  }

  /// One sentence.
  package struct Sentence: Hashable, Sendable {
    /// Its words in order.
    package var words: [Word]
    /// Whether a document begins with it.
    package var beginsDocument: Bool
  }

  /// The sentences in the order of the files.
  package var sentences: [Sentence]

  /// The number of words.
  package var wordCount: Int { sentences.reduce(0) { $0 + $1.words.count } }

  /// Gathers sentences.
  package init(_ sentences: [Sentence]) {
    self.sentences = sentences
  }

  /// Reads a file in the CoNLL-U format.
  ///
  /// Empty nodes and enhanced dependencies are passed over; a range of a multiword token tells only
  /// what white space there is.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: what messages call it.
  /// - Throws: `TreebankError` naming the first line that is not CoNLL-U.
  package init(conllu bytes: [UInt8], path: String) throws(TreebankError) {
    var reader = Reader(path: path)
    var line = 1
    for row in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      try reader.read(row.last == UInt8(ascii: "\r") ? row.dropLast() : row, line: line)
      line += 1
    }
    try reader.endSentence(line: line)
    sentences = reader.sentences
  }

  private struct Reader {
    let path: String
    var sentences: [Sentence] = []
    var words: [Word] = []
    var beginsDocument = true
    var multiwordEnd = 0
    var multiwordIsGlued = false

    init(path: String) {
      self.path = path
    }

    mutating func read(_ row: ArraySlice<UInt8>, line: Int) throws(TreebankError) {
      if row.isEmpty {
        try endSentence(line: line)
      } else if row.first == UInt8(ascii: "#") {
        if row.starts(with: "# newdoc".utf8) { beginsDocument = true }
      } else {
        try readWord(row, line: line)
      }
    }

    private mutating func readWord(_ row: ArraySlice<UInt8>, line: Int) throws(TreebankError) {
      let fields = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard fields.count == 10 else {
        throw TreebankError(path, line, "expected 10 columns, found \(fields.count)")
      }
      let id = String(decoding: fields[0], as: UTF8.self)
      let isGlued = String(decoding: fields[9], as: UTF8.self).split(separator: "|")
        .contains("SpaceAfter=No")
      if id.contains(".") { return }
      if let hyphen = id.firstIndex(of: "-") {
        multiwordEnd = Int(id[id.index(after: hyphen)...]) ?? 0
        multiwordIsGlued = isGlued
        return
      }
      guard Int(id) == words.count + 1 else {
        throw TreebankError(path, line, "expected word \(words.count + 1), found '\(id)'")
      }
      let number = words.count + 1
      let inside = number < multiwordEnd || (number == multiwordEnd && multiwordIsGlued)
      words.append(
        Word(
          form: Array(fields[1]), lemma: Array(fields[2]),
          upos: try label(fields[3], line, "part of speech", UPOS.init(label:)),
          tag: EnglishTag(label: String(decoding: fields[4], as: UTF8.self)) ?? .xx,
          head: try head(fields[6], line),
          deprel: try label(fields[7], line, "relation", Deprel.init(label:)),
          isGluedAfter: isGlued || inside))
    }

    private func head(_ field: ArraySlice<UInt8>, _ line: Int) throws(TreebankError) -> Int {
      let text = String(decoding: field, as: UTF8.self)
      guard let number = Int(text), number >= 0 else {
        throw TreebankError(path, line, "expected the number of a head, found '\(text)'")
      }
      return number - 1
    }

    private func label<Label>(
      _ field: ArraySlice<UInt8>, _ line: Int, _ kind: String, _ make: (String) -> Label?
    ) throws(TreebankError) -> Label {
      let text = String(decoding: field, as: UTF8.self)
      guard let label = make(text) else {
        throw TreebankError(path, line, "unknown \(kind) '\(text)'")
      }
      return label
    }

    mutating func endSentence(line: Int) throws(TreebankError) {
      if words.isEmpty { return }
      guard words.allSatisfy({ $0.head < words.count }) else {
        throw TreebankError(path, line, "a head is not in its sentence, which ends here")
      }
      sentences.append(Sentence(words: words, beginsDocument: beginsDocument))
      words.removeAll()
      beginsDocument = false
      multiwordEnd = 0
    }
  }
}

/// Why a treebank cannot be read.
package struct TreebankError: Error, Hashable, CustomStringConvertible {
  /// The file as it was named.
  package let path: String
  /// The line, from 1.
  package let line: Int
  /// What is wrong there.
  package let reason: String

  init(_ path: String, _ line: Int, _ reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  /// The place and the reason as compilers print them.
  package var description: String { "\(path):\(line): \(reason)" }
}
