/// Small words that tell where what they open belongs, however the parser hung them.
extension TreeRepair {
  private static let units: Set<LemmaHash> = [
    LemmaHash("day"), LemmaHash("week"), LemmaHash("month"), LemmaHash("year"), LemmaHash("hour"),
    LemmaHash("minute"), LemmaHash("decade"),
  ]
  private static let reach = 40

  mutating func heedFunctionWords(
    _ sentence: Range<Int>, _ analysis: Analysis, words: [Int32], known: KnownWords
  ) {
    lowerNegators(sentence, analysis, words: words, known: known)
    joinNor(sentence, words: words, known: known)
    mendInversion(sentence, analysis, words: words, known: known)
    freeTimes(sentence, analysis, words: words, known: known)
  }

  /// "vowed never again to attack": what stands right before an infinitive negates the infinitive.
  private mutating func lowerNegators(
    _ sentence: Range<Int>, _ analysis: Analysis, words: [Int32], known: KnownWords
  ) {
    for mark in sentence.dropFirst(2) where analysis.tags[mark] == .to && deprels[mark] == .mark {
      let infinitive = Int(heads[mark])
      let adverb = mark - 1
      guard infinitive > mark, deprels[adverb] == .advmod, Int(heads[adverb]) < adverb,
        Int(heads[adverb]) == Int(heads[infinitive]), upos[adverb] != .verb
      else { continue }
      let isNegative =
        words[adverb] == known.never || words[adverb] == known.not
        || Int(heads[adverb - 1]) == adverb
          && (words[adverb - 1] == known.never || words[adverb - 1] == known.not)
      if isNegative { heads[adverb] = Int32(truncatingIfNeeded: infinitive) }
    }
  }

  /// "Neither Chad, which borders Libya, nor Mali has": "nor" goes on from "neither".
  private mutating func joinNor(_ sentence: Range<Int>, words: [Int32], known: KnownWords) {
    for nor in sentence where words[nor] == known.nor && deprels[nor] == .cc {
      let second = Int(heads[nor])
      guard second > nor, deprels[second] == .conj,
        let neither = sentence.first(where: { words[$0] == known.neither && $0 < nor })
      else { continue }
      let first = Int(heads[neither])
      guard first > neither, first < nor, first != Int(heads[second]), upos[first] != .verb else {
        continue
      }
      heads[second] = Int32(truncatingIfNeeded: first)
    }
  }

  /// "Had Chad attacked Mali, France would have come": "had" is no verb of the main clause.
  private mutating func mendInversion(
    _ sentence: Range<Int>, _ analysis: Analysis, words: [Int32], known: KnownWords
  ) {
    guard let had = sentence.first, words[had] == known.have, analysis.tags[had] == .vbd else {
      return
    }
    guard
      let verb = sentence.prefix(Self.reach).first(where: {
        Int(heads[$0]) == had && upos[$0] == .verb
          && (analysis.tags[$0] == .vbn || analysis.tags[$0] == .vbd)
      }), Int(heads[had]) > verb
    else { return }
    for token in sentence where Int(heads[token]) == had && token != verb {
      heads[token] = Int32(truncatingIfNeeded: verb)
    }
    heads[verb] = heads[had]
    deprels[verb] = .advcl
    heads[had] = Int32(truncatingIfNeeded: verb)
    deprels[had] = .aux
  }

  /// "Days after leaving Chad, France": a measure of time before "after" does nothing.
  private mutating func freeTimes(
    _ sentence: Range<Int>, _ analysis: Analysis, words: [Int32], known: KnownWords
  ) {
    for token in sentence.dropLast(2) where deprels[token] == .nsubj {
      guard Self.units.contains(analysis.lemmaHashes[token]), analysis.tags[token] == .nns,
        upos[token + 1] == .sconj || upos[token + 1] == .adp,
        analysis.lemmaHashes[token + 1] == LemmaHash("after")
          || analysis.lemmaHashes[token + 1] == LemmaHash("before")
      else { continue }
      deprels[token] = .oblUnmarked
    }
  }
}
