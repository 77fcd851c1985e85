/// An argument of a relation: an entity and the words that stand for it.
public struct Argument: Hashable, Sendable {
  /// The position of the entity in the list of entities.
  public let entity: Int
  /// The bytes of the name, pronoun or description that stands for it.
  public let span: TextSpan

  /// Makes an argument.
  ///
  /// - Parameters:
  ///   - entity: the position in the list of entities.
  ///   - span: the bytes that stand for it.
  public init(entity: Int, span: TextSpan) {
    self.entity = entity
    self.span = span
  }
}

/// A value that is no entity: words as written, with their bytes, and a number where there is one.
public struct Literal: Hashable, Sendable {
  /// The words as the text has them.
  public let text: String
  /// Their bytes.
  public let span: TextSpan
  /// The number, as a decimal numeral, for a quantity: `2500`.
  public let number: String?
  /// The unit or the noun counted: `soldiers`, `USD`.
  public let unit: String?
  /// Whether the text says "about", "at least", "more than" or alike; the word, or nil.
  public let approximation: String?

  /// Makes a literal.
  ///
  /// - Parameters:
  ///   - text: the words as the text has them.
  ///   - span: their bytes.
  ///   - number: a decimal numeral.
  ///   - unit: the unit or the noun counted.
  ///   - approximation: the word that makes it inexact.
  public init(
    _ text: String, _ span: TextSpan, number: String? = nil, unit: String? = nil,
    approximation: String? = nil
  ) {
    self.text = text
    self.span = span
    self.number = number
    self.unit = unit
    self.approximation = approximation
  }
}

/// A fact or an event that the text states: who, what, whom, when, where, how surely, says who.
public struct Relation: Hashable, Sendable {
  /// The type.
  public let type: RelationType
  /// The finer word: the lemma phrase of the trigger, as `hold talks`.
  public let predicate: String
  /// The actor or the one the fact is about; nil only where the type allows it.
  public let subject: Argument?
  /// The recipient or the other end; nil where the text names none.
  public let object: Argument?
  /// What is done or said, or the value of an alias or quantity.
  public let value: Literal?
  /// The title of a position, or what a quantity measures.
  public let role: String?
  /// The position of the evidence sentence in the list of sentences.
  public let sentence: Int
  /// The bytes of the trigger words.
  public let trigger: TextSpan
  /// The position of the governing date in the list of dates.
  public let date: Int?
  /// Where it happened.
  public let place: Argument?
  /// How surely it holds.
  public let factuality: Factuality
  /// According to whom, if not the author.
  public let attribution: Attribution?
  /// How likely the statement is what the text says, 0 to 1, calibrated on development data.
  public internal(set) var confidence: Float
  /// The rule that made it, for `explain`.
  public let rule: String

  /// Makes a relation.
  ///
  /// - Parameters:
  ///   - type: the type.
  ///   - predicate: the lemma phrase of the trigger.
  ///   - subject: the actor.
  ///   - object: the recipient.
  ///   - value: what is done or said, or the value of an alias or quantity.
  ///   - role: the title of a position, or what a quantity measures.
  ///   - sentence: the position of the evidence sentence.
  ///   - trigger: the bytes of the trigger words.
  ///   - date: the position of the governing date.
  ///   - place: where it happened.
  ///   - factuality: how surely it holds.
  ///   - attribution: according to whom.
  ///   - confidence: 0 to 1.
  ///   - rule: the rule that made it.
  public init(
    type: RelationType, predicate: String, subject: Argument?, object: Argument?,
    value: Literal? = nil, role: String? = nil, sentence: Int, trigger: TextSpan,
    date: Int? = nil, place: Argument? = nil, factuality: Factuality,
    attribution: Attribution? = nil, confidence: Float, rule: String
  ) {
    self.type = type
    self.predicate = predicate
    self.subject = subject
    self.object = object
    self.value = value
    self.role = role
    self.sentence = sentence
    self.trigger = trigger
    self.date = date
    self.place = place
    self.factuality = factuality
    self.attribution = attribution
    self.confidence = confidence
    self.rule = rule
  }
}

/// What a clause says happens or holds, whether or not it yields a relation.
public struct Predicate: Hashable, Sendable {
  /// The bytes of the head word.
  public let span: TextSpan
  /// The lemma of the head word.
  public let lemma: String
  /// From -3, certainly did not happen, to +3, certainly did (the scale of UDS-IH2).
  public let score: Float
  /// How surely it holds.
  public let factuality: Factuality
  /// According to whom, if not the author.
  public let attribution: Attribution?

  /// Makes a predicate.
  ///
  /// - Parameters:
  ///   - span: the bytes of the head word.
  ///   - lemma: its lemma.
  ///   - score: -3 to +3.
  ///   - factuality: how surely it holds.
  ///   - attribution: according to whom.
  public init(
    _ span: TextSpan, lemma: String, score: Float, factuality: Factuality,
    attribution: Attribution? = nil
  ) {
    self.span = span
    self.lemma = lemma
    self.score = score
    self.factuality = factuality
    self.attribution = attribution
  }
}

/// What the relation stage makes of one article.
public struct ExtractedRelations: Hashable, Sendable {
  /// The predicates in reading order.
  public let predicates: [Predicate]
  /// The relations in the order of their sentences.
  public let relations: [Relation]
  /// Doubts, as sentences that were too long.
  public let findings: [Finding]

  /// Gathers the results of the stage.
  ///
  /// - Parameters:
  ///   - predicates: the predicates in reading order.
  ///   - relations: the relations in the order of their sentences.
  ///   - findings: doubts.
  public init(predicates: [Predicate], relations: [Relation], findings: [Finding] = []) {
    self.predicates = predicates
    self.relations = relations
    self.findings = findings
  }
}
