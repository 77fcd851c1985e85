/// What a clause and the one above it look like, which the score needs and the axes do not.
extension FactualityComposer {
  /// All that the score of a clause is computed from.
  ///
  /// - Complexity: O(*d*) in the number of its dependents, beside its status.
  mutating func features(of token: Int) -> FactualityFeatures {
    var features = status(of: token).features
    describeForm(token, into: &features)
    describeSurroundings(token, into: &features)
    let governor = graph.head(token)
    if governor >= 0 {
      describeGovernor(governor, status(of: governor), into: &features)
    }
    return features
  }

  private func describeForm(_ token: Int, into features: inout FactualityFeatures) {
    let graph = graph
    switch graph.tags[token] {
    case .vb: features.insert(.bareForm)
    case .vbp: features.insert(.presentForm)
    case .vbz: features.insert(.thirdPersonForm)
    case .vbd: features.insert(.pastForm)
    default: break
    }
    switch graph.upos[token] {
    case .adj, .adv: features.insert(.adjective)
    case .noun, .propn, .pron: features.insert(.noun)
    default: break
    }
    var hasSubject = false
    var hasObject = false
    graph.forEachChild(of: token) { child in
      switch graph.deprels[child] {
      case .cop: features.insert(.copula)
      case .aux: if graph.startsWith(child, "d", butNot: "") { features.insert(.auxiliaryDo) }
      case .expl: features.insert(.expletiveSubject)
      case .nsubj, .nsubjPass:
        hasSubject = true
        describeSubject(child, into: &features)
      case .obj, .iobj:
        hasObject = true
      case .ccomp, .xcomp: features.insert(.ownComplement)
      case .obl, .oblUnmarked: features.insert(.oblique)
      case .advmod: features.insert(.adverb)
      case .compoundPrt: features.insert(.particle)
      case .advcl: if isConditional(child) { features.insert(.hasCondition) }
      case .mark: describeMark(child, into: &features)
      default: break
      }
      if graph.dateAt[child] >= 0 { features.insert(.dated) }
    }
    if !hasSubject { features.insert(.noSubject) }
    features.insert(hasObject ? .object : .noObject)
  }

  private func describeSubject(_ subject: Int, into features: inout FactualityFeatures) {
    if graph.nameAt[subject] >= 0 { features.insert(.namedSubject) }
    switch graph.tags[subject] {
    case .wdt, .wp: features.insert(.relativeSubject)
    case .prp:
      if graph.startsWith(subject, "it", butNot: "") {
        features.insert(.itSubject)
      } else if graph.startsWith(subject, "he", butNot: "")
        || graph.startsWith(subject, "s", butNot: "")
        || graph.startsWith(subject, "th", butNot: "")
      {
        features.insert(.thirdPerson)
      }
    case .nn, .nns, .nnp, .nnps: features.insert(.nounSubject)
    default: break
    }
  }

  private func describeMark(_ mark: Int, into features: inout FactualityFeatures) {
    let known = graph.known
    features.insert(.marked)
    switch graph.words[mark] {
    case known.that: features.insert(.markThat)
    case known.to: features.insert(.markTo)
    case known.of: features.insert(.markOf)
    case known.inside: features.insert(.markIn)
    case known.from: features.insert(.markFrom)
    case known.by: features.insert(.markBy)
    case known.for: features.insert(.markFor)
    case known.as: features.insert(.markAs)
    case known.so: features.insert(.markSo)
    case known.than: features.insert(.markThan)
    default:
      let forms: [(StaticString, FactualityFeature)] = [
        ("because", .markBecause), ("when", .markWhen), ("after", .markAfter),
        ("before", .markBefore), ("while", .markWhile), ("since", .markSince),
        ("until", .markUntil),
      ]
      for (form, feature) in forms where graph.startsWith(mark, form, butNot: "") {
        features.insert(feature)
      }
    }
  }

  private func describeSurroundings(_ token: Int, into features: inout FactualityFeatures) {
    let sentence = graph.sentences[graph.sentence(of: token)]
    if graph.isQuestion(sentence) { features.insert(.inQuestion) }
    if let last = sentence.last, graph.text.bytes[graph.spans[last].start] == UInt8(ascii: "!") {
      features.insert(.exclamation)
    }
    if sentence.count < 8 { features.insert(.shortSentence) }
    if sentence.count > 25 { features.insert(.longSentence) }
    if token - sentence.lowerBound < 4 { features.insert(.firstClause) }
    if isQuoted(token) { features.insert(.quoted) }
    for word in sentence where graph.words[word] == graph.known.please {
      features.insert(.please)
    }
  }

  private func describeGovernor(
    _ governor: Int, _ above: ClauseStatus, into features: inout FactualityFeatures
  ) {
    if graph.heads[governor] < 0 { features.insert(.aboveRoot) }
    if above.features.contains(.past) { features.insert(.abovePast) }
    if above.features.contains(.present) { features.insert(.abovePresent) }
    if above.features.contains(.infinitive) { features.insert(.aboveBare) }
    if above.features.contains(.gerund) { features.insert(.aboveGerund) }
    if above.features.contains(.firstPerson) { features.insert(.aboveFirstPerson) }
    if above.features.contains(.secondPerson) { features.insert(.aboveSecondPerson) }
    if above.features.contains(.imperative) { features.insert(.aboveImperative) }
    if above.features.contains(.question) { features.insert(.aboveQuestion) }
    switch graph.category(of: governor) {
    case .noun: features.insert(.aboveNoun)
    case .adjective: features.insert(.aboveAdjective)
    case .verb: break
    }
    if graph.lexicon.effects(of: graph.words[governor]).isEmpty {
      features.insert(.aboveEffectless)
    }
  }
}
