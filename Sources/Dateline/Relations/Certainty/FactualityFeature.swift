/// What the factuality score of a clause is computed from: its own marks and those above it.
///
/// The name of each case is the name of its row in the table of weights.
enum FactualityFeature: UInt8, CaseIterable, Sendable {
  // Marks of the clause itself.
  case negated, scant, will, would, can, could, may, might, must, should, haveTo, goingTo
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
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  mutating func insert(_ feature: FactualityFeature) {
    if feature.rawValue < 64 {
      low |= 1 << UInt64(feature.rawValue)
    } else {
      high |= 1 << UInt64(feature.rawValue - 64)
    }
  }

  func contains(_ feature: FactualityFeature) -> Bool {
    feature.rawValue < 64
      ? low & 1 << UInt64(feature.rawValue) != 0
      : high & 1 << UInt64(feature.rawValue - 64) != 0
  }
}
