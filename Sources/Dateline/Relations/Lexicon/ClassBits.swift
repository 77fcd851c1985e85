/// The bits of the word classes that the grammar of clauses names.
///
/// A class is a row of `Words/Relations/classes.tsv`; rules may use further ones by name.
struct ClassBits: Sendable {
  /// Nouns for those who act for someone: "officials", "troops", "delegation".
  let agent: UInt64
  /// Nouns for a part or number of others: "members", "thousands", "majority".
  let part: UInt64
  /// Verbs that say little and leave the action to their object: "hold", "carry out".
  let light: UInt64
  /// Verbs and nouns whose object or complement happens: "begin", "continue", "series of".
  let phase: UInt64
  /// Title words: "president", "minister".
  let title: UInt64
  /// Words that go before a title: "foreign", "deputy".
  let titleModifier: UInt64
  /// Unnamed sources: "officials", "analysts".
  let anonymous: UInt64
  /// Prepositions of place.
  let locative: UInt64
  /// Adverbs and nouns that hedge.
  let hedge: UInt64
  /// Adverbs and determiners that negate.
  let negator: UInt64
  /// Words before a number that make it inexact.
  let approximator: UInt64
  /// Determiners and adjectives of a reduced amount: "little", "few".
  let scant: UInt64
  /// Verbs that stand beside what is said: "…, officials said".
  let aside: UInt64
  /// Verbs whose participle is a state of the doer: "were engaged in", "is committed to".
  let stative: UInt64
  /// Words that open a clause about time, cause or condition.
  let adverbialMark: UInt64
  /// Words that make a clause a condition: "if", "unless", "lest".
  let conditionMark: UInt64
  /// Adverbs that leave a clause to an unnamed source: "reportedly".
  let hearsay: UInt64
  /// Nouns that tell whose view follows: "by the ministry's count", "in his view".
  let viewpoint: UInt64
  /// Prepositions that set one event in the time of another: "during a visit".
  let circumstantial: UInt64

  init(_ lexicon: RelationLexicon) {
    agent = lexicon.classBit("agent")
    part = lexicon.classBit("part")
    light = lexicon.classBit("light")
    phase = lexicon.classBit("phase")
    title = lexicon.classBit("title")
    titleModifier = lexicon.classBit("title-modifier")
    anonymous = lexicon.classBit("anonymous")
    locative = lexicon.classBit("locative")
    hedge = lexicon.classBit("hedge")
    negator = lexicon.classBit("negator")
    approximator = lexicon.classBit("approximator")
    scant = lexicon.classBit("scant")
    aside = lexicon.classBit("aside")
    stative = lexicon.classBit("stative")
    adverbialMark = lexicon.classBit("adverbial-mark")
    conditionMark = lexicon.classBit("condition-mark")
    hearsay = lexicon.classBit("hearsay")
    viewpoint = lexicon.classBit("viewpoint")
    circumstantial = lexicon.classBit("circumstantial")
  }
}
