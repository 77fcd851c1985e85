/// What the factuality score of a clause is computed from: its own marks and those above it.
///
/// The name of each case is its name in the model file.
enum FactualityFeature: UInt8, CaseIterable, Sendable {
  // Marks of the clause itself.
  case negated, scant, will, would, can, could, may, might, must, should, haveTo, goingTo, beTo
  case past, present, gerund, infinitive, participle, perfect, progressive, passive
  case question, imperative, condition, consequence, hedged, firstPerson, secondPerson
  // Where the clause stands.
  case complement, finiteComplement, purpose, adverbial, relative, adnominal, attributive
  case temporal, conjunct, clausalSubject, root, parataxis
  // What the governor says of it.
  case effectHolds, effectImplies, effectFails, effectPrevents, effectCeases, effectEnables
  case effectFuture, effectOpen, effectReported, effectDenied, effectBelieved, effectDoubted
  case effectSeems, effectPhase, effectRefused, effectAlleged, effectImpossible
  // What is inherited through the governor.
  case underNegation, underModal, underCondition, underQuestion, underFuture
  // What the axes come to.
  case composedNegative, composedPossible, composedProbable, composedFuture, composedReported
  // The form of the clause.
  case bareForm, presentForm, thirdPersonForm, pastForm, adjective, noun, copula, auxiliaryDo
  case noSubject, namedSubject, nounSubject, thirdPerson, itSubject, expletiveSubject
  case relativeSubject, object, noObject, ownComplement, oblique, adverb, particle, dated
  // What surrounds it.
  case inQuestion, exclamation, please, shortSentence, longSentence, firstClause, hasCondition
  case quoted, marked, sentenceNegated, sentenceModal
  // Marks of adverbial clauses.
  case markBecause, markWhen, markAfter, markBefore, markWhile, markAs, markBy, markFor, markThan
  case markSince, markUntil, markThat, markTo, markOf, markIn, markFrom, markSo
  // The clause above it.
  case aboveRoot, abovePast, abovePresent, aboveBare, aboveGerund, aboveNoun, aboveAdjective
  case aboveFirstPerson, aboveSecondPerson, aboveImperative, aboveEffectless, aboveQuestion

  /// The feature of a governor's effect.
  init(_ effect: ClauseEffect) {
    self =
      switch effect {
      case .holds: .effectHolds
      case .implies: .effectImplies
      case .fails: .effectFails
      case .prevents: .effectPrevents
      case .ceases: .effectCeases
      case .enables: .effectEnables
      case .future: .effectFuture
      case .open: .effectOpen
      case .reported: .effectReported
      case .denied: .effectDenied
      case .believed: .effectBelieved
      case .doubted: .effectDoubted
      case .seems: .effectSeems
      case .phase: .effectPhase
      case .refused: .effectRefused
      case .alleged: .effectAlleged
      case .impossible: .effectImpossible
      }
  }
}

/// A set of features.
struct FactualityFeatures: Hashable, Sendable {
  private var words = SIMD4<UInt64>()

  mutating func insert(_ feature: FactualityFeature) {
    words[Int(feature.rawValue >> 6)] |= 1 << UInt64(feature.rawValue & 63)
  }

  func contains(_ feature: FactualityFeature) -> Bool {
    words[Int(feature.rawValue >> 6)] & (1 << UInt64(feature.rawValue & 63)) != 0
  }
}
