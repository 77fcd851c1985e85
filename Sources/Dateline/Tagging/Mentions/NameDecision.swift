/// An entity that a name may mean, and how well it fits.
struct ScoredEntity {
  let entity: Int
  let kind: NameEntry.Kind
  let score: Float

  init(_ entry: NameEntry, _ score: Float) {
    entity = entry.entity
    kind = entry.kind
    self.score = score
  }
}

/// Whom a name was decided to mean.
struct NameDecision {
  /// Whom it means.
  enum Meaning {
    /// An entity of the gazetteer.
    case known(Int)
    /// Someone whom another draft names more fully.
    case sameAs(Int)
    /// Something that the gazetteer does not hold.
    case unknown(EntityType)
  }

  var meaning: Meaning
  /// What the name is to the entity.
  var kind: NameEntry.Kind
  /// Whether another entity fits nearly as well.
  var isAmbiguous: Bool
  /// How sure the decision is, 0 to 1.
  var confidence: Float

  init(
    _ meaning: Meaning, kind: NameEntry.Kind, isAmbiguous: Bool = false, confidence: Float
  ) {
    self.meaning = meaning
    self.kind = kind
    self.isAmbiguous = isAmbiguous
    self.confidence = confidence
  }
}

/// What an article's uses of one unknown word suggest.
struct UnknownName {
  private var person: Float = 0
  private var place: Float = 0
  private var organization: Float = 0
  private var best: Float = 0

  mutating func add(_ draft: NameDraft, _ cues: NameContext.Cues) {
    best = max(best, draft.confidence)
    switch draft.guessedType {
    case .person?: person += draft.confidence
    case .organization?: organization += draft.confidence
    case .place?: place += draft.confidence
    default: break
    }
    if cues.isPersonal { person += 0.5 }
    if cues.hasArticle {
      organization += 0.3
      person -= 0.2
    }
    if cues.locates { place += 0.4 }
    if cues.acts, !cues.isPersonal { organization += 0.05 }
  }

  /// The likeliest type and how sure it is, or nil where nothing speaks for a name.
  var verdict: (type: EntityType, confidence: Float)? {
    let top = max(person, place, organization)
    guard top > 0 else { return nil }
    let type: EntityType =
      top == person ? .person : top == place ? .place : .organization
    return (type, min(0.9, top))
  }
}
