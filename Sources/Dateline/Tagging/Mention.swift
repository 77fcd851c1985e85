/// A name in the text and the entity it stands for.
public struct Mention: Hashable, Sendable {
  /// The bytes of the name: no article, no title, no possessive ending.
  public let span: TextSpan
  /// The position of the entity in the tagged text's list.
  public let entity: Int
  /// Whether a capital or seat stands for its government, as in "Moscow denies".
  public let isMetonym: Bool
  /// Whether it is an adjective or a national, as "Russian" or "Afghans".
  public let isDemonym: Bool
  /// The rule or gazetteer file that made it, for `explain`.
  public let rule: String
  /// How sure the choice of the entity is, 0 to 1.
  public let confidence: Float

  /// Makes a mention.
  ///
  /// - Parameters:
  ///   - span: the bytes of the name.
  ///   - entity: the position of the entity in the tagged text's list.
  ///   - isMetonym: whether a capital or seat stands for its government.
  ///   - isDemonym: whether it is an adjective or a national.
  ///   - rule: what made it.
  ///   - confidence: how sure the choice of the entity is, 0 to 1.
  public init(
    _ span: TextSpan, entity: Int, isMetonym: Bool = false, isDemonym: Bool = false,
    rule: String, confidence: Float = 1
  ) {
    self.span = span
    self.entity = entity
    self.isMetonym = isMetonym
    self.isDemonym = isDemonym
    self.rule = rule
    self.confidence = confidence
  }
}

/// A pronoun or description that stands for an entity named elsewhere: "he", "the Russian side".
///
/// References are no mentions: they are not annotated, but relations take their arguments from
/// them.
public struct Reference: Hashable, Sendable {
  /// The bytes of the pronoun, or of the whole description without its leading article.
  public let span: TextSpan
  /// The position of the entity in the tagged text's list.
  public let entity: Int
  /// The rule that resolved it, for `explain`.
  public let rule: String
  /// How sure the resolution is, 0 to 1.
  public let confidence: Float

  /// Makes a reference.
  ///
  /// - Parameters:
  ///   - span: the bytes of the pronoun or description.
  ///   - entity: the position of the entity in the tagged text's list.
  ///   - rule: the rule that resolved it.
  ///   - confidence: how sure the resolution is, 0 to 1.
  public init(_ span: TextSpan, entity: Int, rule: String, confidence: Float) {
    self.span = span
    self.entity = entity
    self.rule = rule
    self.confidence = confidence
  }
}

/// What the tagging stage makes of one article.
public struct TaggedNames: Hashable, Sendable {
  /// The entities of the article in the order of their first mention.
  public let entities: [Entity]
  /// The names, in reading order; they do not overlap.
  public let mentions: [Mention]
  /// The pronouns and descriptions that were resolved, in reading order.
  public let references: [Reference]
  /// Doubts, as names that could mean two entities.
  public let findings: [Finding]

  /// Gathers the results of the stage.
  ///
  /// - Parameters:
  ///   - entities: the entities in the order of their first mention.
  ///   - mentions: the names in reading order.
  ///   - references: the resolved pronouns and descriptions in reading order.
  ///   - findings: doubts.
  public init(
    entities: [Entity], mentions: [Mention], references: [Reference] = [],
    findings: [Finding] = []
  ) {
    self.entities = entities
    self.mentions = mentions
    self.references = references
    self.findings = findings
  }
}
