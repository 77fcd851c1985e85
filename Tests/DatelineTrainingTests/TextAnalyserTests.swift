import Dateline
import DatelineTraining
import Testing

@Suite("The analysis of texts")
struct TextAnalyserTests {
  private func analyser() throws -> TextAnalyser {
    TextAnalyser(try LanguageModel(ModelFile(bytes: SmallTreebank.train(epochs: 6))))
  }

  /// Tokens that tile a text at the given lengths, `words` to a sentence.
  private func tokens(lengths: [Int], words: Int) -> Tokens {
    var spans: [TextSpan] = []
    var end = 0
    for length in lengths {
      spans.append(TextSpan(end, end + length))
      end += length
    }
    let starts = stride(from: 0, to: spans.count, by: words)
    return Tokens(
      spans: spans, sentences: starts.map { $0..<min($0 + words, spans.count) })
  }

  private func isForest(_ analysis: Analysis, _ tokens: Tokens) -> Bool {
    tokens.sentences.allSatisfy { sentence in
      if sentence.isEmpty { return true }
      guard sentence.count(where: { analysis.heads[$0] == -1 }) == 1 else { return false }
      return sentence.allSatisfy { start in
        var token = start
        for _ in sentence where analysis.heads[token] >= 0 {
          token = Int(analysis.heads[token])
          if !sentence.contains(token) { return false }
        }
        return analysis.heads[token] == -1
          && (analysis.heads[start] == -1) == (analysis.deprels[start] == .root)
      }
    }
  }

  @Test("random bytes in random tokens give a tree a sentence", arguments: 0..<12)
  func fuzz(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet: [[UInt8]] = ["a", "Z", "7", " ", "’", "“", "é", "漢", "😀", "\u{0}", "."]
      .map { Array($0.utf8) }
    let bytes = (0..<3000).flatMap { _ in alphabet[random.below(alphabet.count)] }
    var lengths: [Int] = []
    var left = bytes.count
    while left > 0 {
      lengths.append(min(left, random.below(seed % 3 == 0 ? 90 : 9)))
      left -= lengths[lengths.count - 1]
    }
    let tokens = tokens(lengths: lengths, words: 1 + random.below(60))
    let text = ArticleText(repairing: bytes)
    let analysis = try analyser().analyse(tokens, in: text)
    #expect(analysis.count == tokens.count)
    #expect(isForest(analysis, tokens))
    for token in 0..<tokens.count { _ = analysis.lemma(of: token, in: tokens, text) }
  }

  @Test("a sentence past every limit is a tree", arguments: [256, 257, 5000])
  func longSentence(count: Int) throws {
    let text = ArticleText(String(repeating: "minister ", count: count))
    let tokens = tokens(lengths: Array(repeating: 9, count: count), words: count)
    #expect(isForest(try analyser().analyse(tokens, in: text), tokens))
  }

  static let deep: [(name: String, text: String)] = [
    ("brackets, two hundred deep", deep("( ", "said ", ") ")),
    ("quotes, two hundred deep", deep("“ ", "said ", "” ")),
    ("a sentence of five hundred words", String(repeating: "The minister met him ", count: 125)),
    ("a thousand commas", String(repeating: "Ann , ", count: 1000)),
    ("thousands of dots", String(repeating: ". ", count: 1 << 14)),
  ]

  private static func deep(_ open: String, _ middle: String, _ close: String) -> String {
    String(repeating: open, count: 200) + middle + String(repeating: close, count: 200)
  }

  @Test("what nests deeply or does not end is a tree all the same", arguments: deep)
  func nests(name: String, text: String) throws {
    let article = ArticleText(text)
    var spans: [TextSpan] = []
    var start = 0
    for word in text.split(separator: " ") {
      spans.append(TextSpan(start, start + word.utf8.count))
      start += word.utf8.count + 1
    }
    let tokens = Tokens(spans: spans, sentences: [0..<spans.count])
    let analysis = try analyser().analyse(tokens, in: article)
    #expect(analysis.count == spans.count)
    let roots = (0..<analysis.count).filter { analysis.heads[$0] == -1 }
    #expect(roots.count == 1, "\(name)")
    // The walk up from every word is short of a loop; long sentences need not be walked whole.
    for token in stride(from: 0, to: tokens.count, by: max(1, tokens.count / 500)) {
      var steps = 0
      var head = Int(analysis.heads[token])
      while head >= 0, steps <= tokens.count {
        head = Int(analysis.heads[head])
        steps += 1
      }
      #expect(head == -1, "\(name)")
    }
  }

  @Test("a megabyte without a space, empty sentences and no text at all")
  func extremes() throws {
    let analyser = try analyser()
    let long = ArticleText(String(repeating: "x", count: 1 << 20))
    let one = tokens(lengths: [1 << 20], words: 1)
    let analysis = analyser.analyse(one, in: long)
    #expect(analysis.heads == [-1])
    #expect(analysis.lemma(of: 0, in: one, long) == long.string)
    let empty = Tokens(spans: [], sentences: [0..<0, 0..<0])
    #expect(analyser.analyse(empty, in: ArticleText("")).count == 0)
    #expect(analyser.analyse(Tokens(spans: [], sentences: []), in: long).count == 0)
  }

  @Test("what is said of a sentence does not depend on its company")
  func isLocal() throws {
    let written = TreebankText(try SmallTreebank.treebank())
    let analyser = try analyser()
    let whole = analyser.analyse(written.tokens, in: written.text)
    for sentence in written.tokens.sentences {
      let alone = Tokens(
        spans: Array(written.tokens.spans[sentence]), sentences: [0..<sentence.count])
      let analysis = analyser.analyse(alone, in: written.text)
      let shift = Int32(sentence.lowerBound)
      #expect(analysis.heads.map { $0 < 0 ? $0 : $0 + shift } == Array(whole.heads[sentence]))
      #expect(analysis.tags == Array(whole.tags[sentence]))
      #expect(analysis.deprels == Array(whole.deprels[sentence]))
    }
  }

  @Test("an analyser that has read much says the same as a new one")
  func keepsNoMemory() throws {
    let words = (0..<9000).map { "word\($0 * 7 % 5000)" }
    let text = ArticleText(words.joined(separator: " "))
    var spans: [TextSpan] = []
    var end = 0
    for word in words {
      spans.append(TextSpan(end, end + word.utf8.count))
      end += word.utf8.count + 1
    }
    let tokens = Tokens(
      spans: spans, sentences: stride(from: 0, to: 9000, by: 30).map { $0..<$0 + 30 })
    let used = try analyser()
    let first = used.analyse(tokens, in: text)
    #expect(used.analyse(tokens, in: text) == first)
    #expect(try analyser().analyse(tokens, in: text) == first)
  }

  @Test("tagging first and parsing some sentences later comes to the same")
  func inTwoSteps() throws {
    let written = TreebankText(try SmallTreebank.treebank())
    let analyser = try analyser()
    let whole = analyser.analyse(written.tokens, in: written.text)
    var steps = analyser.tag(written.tokens, in: written.text)
    #expect(steps.tags == whole.tags && steps.lemmaHashes == whole.lemmaHashes)
    #expect(steps.heads.allSatisfy { $0 == -1 } && steps.deprels.allSatisfy { $0 == .dep })
    analyser.parse([true, false, true], of: written.tokens, in: written.text, into: &steps)
    #expect(steps.heads[..<7] == whole.heads[..<7] && steps.heads[14...] == whole.heads[14...])
    #expect(steps.heads[7..<14].allSatisfy { $0 == -1 })
    analyser.parse([false, true, false], of: written.tokens, in: written.text, into: &steps)
    #expect(steps == whole)
  }

  @Test("lemma hashes are the hashes of the lemmas")
  func hashesAgree() throws {
    let written = TreebankText(try SmallTreebank.treebank())
    let analysis = try analyser().tag(written.tokens, in: written.text)
    for token in 0..<analysis.count {
      let lemma = analysis.lemma(of: token, in: written.tokens, written.text)
      #expect(analysis.lemmaHashes[token] == LemmaHash(lemma))
    }
  }
}
