/// Tells, sentence by sentence, what was read and why, for people.
package struct ExplanationText {
  private let reading: Reading
  private let offsets: CodePointMap

  /// Takes a reading to explain; it should hold trees for all sentences.
  package init(_ reading: Reading) {
    self.reading = reading
    offsets = CodePointMap(reading.article.text)
  }

  /// The explanation of one sentence.
  ///
  /// - Parameter index: the position of the sentence.
  /// - Returns: lines of text: the sentence, its tree, names, references, dates, predicates and
  ///   relations, each with the rule that made it.
  package func text(ofSentence index: Int) -> String {
    let sentence = reading.sentences[index].span
    var lines = ["[\(index + 1)] \(inline(sentence))"]
    lines += tree(index)
    lines += reading.names.mentions.filter { sentence.contains($0.span) }.map(mention)
    lines += reading.names.references.filter { sentence.contains($0.span) }.map(reference)
    lines += reading.dates.dates.filter { sentence.contains($0.span) }.map(date)
    lines += reading.relations.predicates.filter { sentence.contains($0.span) }.map(predicate)
    lines += reading.relations.relations.filter { $0.sentence == index }.map(relation)
    lines += reading.findings.filter { $0.span.map(sentence.contains) ?? false }.map {
      "  finding    \($0.category.rawValue): \($0.message)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func inline(_ span: TextSpan) -> String {
    reading.article.text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func quoted(_ span: TextSpan) -> String {
    "'\(inline(span))' \(offsets.codePoint(atByte: span.start))–"
      + "\(offsets.codePoint(atByte: span.end))"
  }

  private func name(_ entity: Int) -> String {
    let entity = reading.names.entities[entity]
    return "\(entity.name) (\(entity.id), \(entity.type.rawValue))"
  }

  /// The tree in one line a token: form, part of speech, relation and head.
  private func tree(_ index: Int) -> [String] {
    guard let analysis = reading.analysis, index < reading.tokens.sentences.count else { return [] }
    let words = reading.tokens.sentences[index].map { token in
      let head = Int(analysis.heads[token])
      let governor = head < 0 ? "root" : inline(reading.tokens.spans[head])
      return "\(inline(reading.tokens.spans[token]))/\(analysis.upos[token].label)"
        + " ←\(analysis.deprels[token].label)– \(governor)"
    }
    return words.isEmpty ? [] : ["  tree       " + words.joined(separator: ", ")]
  }

  private func mention(_ mention: Mention) -> String {
    var text = "  name       \(quoted(mention.span)) → \(name(mention.entity))"
    if mention.isMetonym { text += ", metonym" }
    if mention.isDemonym { text += ", demonym" }
    return text + ", \(Decimals.text(mention.confidence)), by \(mention.rule)"
  }

  private func reference(_ reference: Reference) -> String {
    "  reference  \(quoted(reference.span)) → \(name(reference.entity)), "
      + "\(Decimals.text(reference.confidence)), by \(reference.rule)"
  }

  private func date(_ date: DateMention) -> String {
    let value = date.value
    var text = "  date       \(quoted(date.span)) → \(value.kind.rawValue) \(value.value)"
    if let mod = value.mod { text += " mod \(mod)" }
    if let earliest = value.earliest, let latest = value.latest {
      text += ", \(earliest) to \(latest)"
    }
    if let anchor = date.anchor { text += ", counted from \(quoted(anchor))" }
    return text + ", by \(date.rule)"
  }

  private func predicate(_ predicate: Predicate) -> String {
    "  predicate  \(quoted(predicate.span)) \(predicate.lemma): "
      + "\(predicate.factuality.label.rawValue), score \(Decimals.text(predicate.score))"
  }

  private func relation(_ relation: Relation) -> String {
    var text = "  relation   \(relation.type.rawValue)"
    if let subject = relation.subject { text += ", \(name(subject.entity))" }
    text += " – \(relation.predicate)"
    if let object = relation.object { text += " → \(name(object.entity))" }
    if let value = relation.value { text += ", value \(quoted(value.span))" }
    if let role = relation.role { text += ", role '\(role)'" }
    if let date = relation.date { text += ", time \(reading.dates.dates[date].value.value)" }
    if let place = relation.place { text += ", place \(name(place.entity))" }
    text += ", \(relation.factuality.label.rawValue)"
    if let attribution = relation.attribution {
      let sources = attribution.sources.map { name($0) }
      text += ", says \(sources.isEmpty ? "someone unnamed" : sources.joined(separator: ", by "))"
    }
    return text + ", \(Decimals.text(relation.confidence)), by \(relation.rule)"
  }
}
