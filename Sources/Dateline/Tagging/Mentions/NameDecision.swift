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
  /// The best confidence of a rule for each type, however often it was used.
  private var guesses: [EntityType: Float] = [:]
  private var personal: Float = 0
  private var locating: Float = 0
  private var acting: Float = 0
  private var corporate: Float = 0
  private var things: Float = 0
  private var articles: Float = 0
  private var uses: Float = 0
  private var existence: Float = 0

  mutating func add(_ draft: NameDraft, _ cues: NameContext.Cues, isAcronym: Bool) {
    uses += 1
    if isAcronym {
      guesses[.organization] = max(guesses[.organization] ?? 0, draft.confidence)
      if cues.hasArticle { articles += 1 }
      if cues.acts { acting += 1 }
      return
    }
    if let type = draft.guessedType {
      var weight = draft.confidence
      if draft.isTypedByWords {
        // That it is a name is surer than what its letters say of its type.
        existence = max(existence, weight)
        weight = max(0, weight - 0.3)
      }
      guesses[type] = max(guesses[type] ?? 0, weight)
    }
    if cues.isCorporate { corporate += 1 } else if cues.isPersonal { personal += 1 }
    if cues.isThing { things += 1 }
    if cues.hasArticle { articles += 1 }
    if cues.locates { locating += cues.locatesLoosely ? 0.4 : 1 }
    if cues.acts { acting += 1 }
  }

  /// The likeliest type and how sure it is, or nil where nothing speaks for a name.
  var verdict: (type: EntityType, confidence: Float)? {
    guard uses > 0 else { return nil }
    let isRepeated: Float = uses > 1 ? 0.1 : 0
    let person =
      (guesses[.person] ?? 0) + 0.4 * min(1, personal) - 0.3 * articles / uses - 0.2 * locating
      / uses - 0.5 * min(1, corporate) - 0.2 * min(1, things)
    let place =
      (guesses[.place] ?? 0) + 0.45 * min(1, locating) * max(0.8, locating / uses)
      - 0.1 * articles / uses - 0.3 * min(1, corporate)
    let organization =
      (guesses[.organization] ?? 0) + 0.15 * articles / uses + 0.1 * acting / uses
      - 0.1 * locating / uses + 0.5 * min(1, corporate) + 0.2 * min(1, things)
    let top = max(person, place, organization)
    let type: EntityType =
      top == person ? .person : top == place ? .place : .organization
    return (type, min(0.9, max(top, existence) + isRepeated))
  }
}
