extension Pipeline {
  /// What came close to being a name, a date or a relation of a sentence, and why it is none.
  ///
  /// Not on the way of ordinary reading: stages do part of their work again.
  ///
  /// - Parameters:
  ///   - index: the position of the sentence.
  ///   - reading: what this pipeline read, with trees for all sentences.
  /// - Returns: one line of text for each near miss.
  package func nearMisses(inSentence index: Int, of reading: Reading) -> [String] {
    rivals(inSentence: index, of: reading) + strangers(inSentence: index, of: reading)
      + undated(inSentence: index, of: reading) + frames(inSentence: index, of: reading)
  }

  /// Other entities that a name of the sentence may mean.
  private func rivals(inSentence index: Int, of reading: Reading) -> [String] {
    let sentence = reading.sentences[index].span
    return reading.names.mentions.filter { sentence.contains($0.span) }.flatMap { mention in
      let name = reading.article.text[mention.span]
      let chosen = reading.names.entities[mention.entity]
      return mentionTagger.gazetteer.lookup(name).filter { $0.id != chosen.id }.prefix(3).map {
        "name '\(name)' as \($0.name) (\($0.id), \($0.type.rawValue)): "
          + "prominence \($0.prominence), but \(chosen.name) fits better"
      }
    }
  }

  /// Words that are tagged as proper nouns but belong to no name.
  private func strangers(inSentence index: Int, of reading: Reading) -> [String] {
    guard let analysis = reading.analysis else { return [] }
    return reading.tokens.sentences[index].compactMap { token in
      let span = reading.tokens.spans[token]
      guard analysis.upos[token] == .propn,
        !reading.names.mentions.contains(where: { $0.span.overlaps(span) }),
        !reading.dates.dates.contains(where: { $0.span.overlaps(span) })
      else { return nil }
      return "name '\(reading.article.text[span])': not in the gazetteer, and no rule takes it"
    }
  }

  /// Numbers that look like years but belong to no date.
  private func undated(inSentence index: Int, of reading: Reading) -> [String] {
    reading.tokens.sentences[index].compactMap { token in
      let span = reading.tokens.spans[token]
      guard span.count == 4, let year = Int(reading.article.text[span]),
        (1500...2100).contains(year),
        !reading.dates.dates.contains(where: { $0.span.overlaps(span) })
      else { return nil }
      return "date '\(year)': a number as it stands here, no rule takes it"
    }
  }

  /// Frames that were tried and did not fire.
  private func frames(inSentence index: Int, of reading: Reading) -> [String] {
    guard let analysis = reading.analysis else { return [] }
    let candidates = relationExtractor.candidates(
      inSentence: index, tokens: reading.tokens, analysis: analysis, names: reading.names,
      dates: reading.dates, text: reading.article.text)
    let relations = reading.relations.relations.filter { $0.sentence == index }
    return candidates.compactMap { candidate in
      let trigger = "relation '\(reading.article.text[candidate.trigger])' by \(candidate.rule)"
      if let failure = candidate.failure { return "\(trigger): \(failure)" }
      let isKept = relations.contains {
        $0.rule == candidate.rule && $0.trigger == candidate.trigger
      }
      if isKept { return nil }
      return "\(trigger): it fits, but is too unsure, or the sentence says it already"
    }
  }

  /// Why the predicates of a sentence hold as surely as they do, one line each.
  ///
  /// - Parameters:
  ///   - index: the position of the sentence.
  ///   - reading: what this pipeline read, with trees for all sentences.
  /// - Returns: for each predicate its marks and those above it.
  package func certainty(inSentence index: Int, of reading: Reading) -> [String] {
    guard let analysis = reading.analysis else { return [] }
    let sentence = reading.sentences[index].span
    let descriptions = relationExtractor.descriptions(
      tokens: reading.tokens, analysis: analysis, names: reading.names, dates: reading.dates,
      text: reading.article.text)
    return descriptions.filter { sentence.contains($0.span) }.map { clause in
      let above = clause.governor.isEmpty ? "" : ", under '\(clause.governor)'"
      return "'\(reading.article.text[clause.span])'\(above): "
        + clause.marks.joined(separator: ", ")
    }
  }
}
