import Dateline

extension Treebank {
  /// The sentences in the CoNLL-U format, without features and enhanced dependencies.
  ///
  /// - Complexity: O(*n*) in the number of words.
  package var conllu: String {
    var lines: [String] = []
    for (number, sentence) in sentences.enumerated() {
      var text = ""
      var rows: [String] = []
      for (index, word) in sentence.words.enumerated() {
        let form = String(decoding: word.form, as: UTF8.self)
        let isLast = index == sentence.words.count - 1
        text += form + (word.isGluedAfter || isLast ? "" : " ")
        rows.append(
          [
            "\(index + 1)", form, String(decoding: word.lemma, as: UTF8.self), word.upos.label,
            word.tag.label, "_", "\(word.head + 1)", word.deprel.label, "_",
            word.isGluedAfter ? "SpaceAfter=No" : "_",
          ].joined(separator: "\t"))
      }
      lines += ["# sent_id = \(number + 1)", "# text = \(text)"] + rows + [""]
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
