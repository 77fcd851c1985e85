package import Dateline

/// A treebank written out as running text, with its tokens where they stand in it.
package struct TreebankText: Sendable {
  /// The text, one sentence a line.
  package let text: ArticleText
  /// The tokens.
  package let tokens: Tokens

  /// Writes out the sentences.
  package init(_ treebank: Treebank) {
    var bytes: [UInt8] = []
    var spans: [TextSpan] = []
    var sentences: [Range<Int>] = []
    for sentence in treebank.sentences {
      let first = spans.count
      for word in sentence.words {
        spans.append(TextSpan(bytes.count, bytes.count + word.form.count))
        bytes += word.form
        if !word.isGluedAfter { bytes.append(UInt8(ascii: " ")) }
      }
      bytes.append(UInt8(ascii: "\n"))
      sentences.append(first..<spans.count)
    }
    text = ArticleText(repairing: bytes)
    tokens = Tokens(spans: spans, sentences: sentences)
  }
}
