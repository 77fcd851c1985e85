/// A set of word classes, a bit each.
typealias ClassMask = UInt128

/// The bits of the word classes that the grammar of clauses names.
///
/// A class is a row of `Words/Relations/classes.tsv`; rules may use further ones by name. The bits
/// are shared, not copied with all that holds them.
final class ClassBits: Sendable {
  /// Nouns for those who act for someone: "officials", "troops", "delegation".
  let agent: ClassMask
  /// Verbs whose second object is what the first is called: "call", "declare".
  let naming: ClassMask
  /// Deeds that stand for their doers: "strikes killed ten".
  let deed: ClassMask
  /// Words for belonging to those who are named behind "to": "loyal".
  let adherent: ClassMask
  /// Places that one goes to: "capital", "palace".
  let site: ClassMask
  /// Those who speak for whom they are named for: "a spokesman for the army".
  let mouthpiece: ClassMask
  /// Nouns for becoming a member: "accession", "entry".
  let becoming: ClassMask
  /// Adverbs that put a clause after the one before it: "then", "later".
  let toldLater: ClassMask
  /// Nouns for a part or number of others: "members", "thousands", "majority".
  let part: ClassMask
  /// Verbs that say little and leave the action to their object: "hold", "carry out".
  let light: ClassMask
  /// Verbs and nouns whose object or complement happens: "begin", "continue", "series of".
  let phase: ClassMask
  /// Title words: "president", "minister".
  let title: ClassMask
  /// Words that go before a title: "foreign", "deputy".
  let titleModifier: ClassMask
  /// Unnamed sources: "officials", "analysts".
  let anonymous: ClassMask
  /// Prepositions of place.
  let locative: ClassMask
  /// Adverbs and nouns that hedge.
  let hedge: ClassMask
  /// Adverbs and determiners that negate.
  let negator: ClassMask
  /// Words before a number that make it inexact.
  let approximator: ClassMask
  /// Nouns and adjectives that may open a number: "dozens", "half", "several".
  let numeral: ClassMask
  /// Determiners and adjectives of a reduced amount: "little", "few".
  let scant: ClassMask
  /// Verbs that stand beside what is said: "…, officials said".
  let aside: ClassMask
  /// Verbs whose participle is a state of the doer: "were engaged in", "is committed to".
  let stative: ClassMask
  /// Words that open a clause about time, cause or condition.
  let adverbialMark: ClassMask
  /// Words that make a clause a condition: "if", "unless", "lest".
  let conditionMark: ClassMask
  /// Adverbs that leave a clause to an unnamed source: "reportedly".
  let hearsay: ClassMask
  /// Nouns that tell whose view follows: "by the ministry's count", "in his view".
  let viewpoint: ClassMask
  /// Prepositions that set one event in the time of another: "during a visit".
  let circumstantial: ClassMask
  /// Nouns and adverbs for a part of a place and its surroundings: "vicinity of", "north of".
  let placePart: ClassMask
  /// Nouns that with "in" before them tell for whose sake or why: "in support of".
  let sake: ClassMask
  /// Nouns for help, which is no partner: "carried it out with the support of Chad".
  let helpNoun: ClassMask
  /// Verbs of help from behind: "US-backed rebels".
  let backing: ClassMask
  /// Nouns that add nothing to the event before them: "withdrawal process".
  let proceeding: ClassMask
  /// Words that tell one from others: "the first country to", "the only party to".
  let singling: ClassMask
  /// Adverbs that take the force from a "not" before them: "not only", "not just".
  let merely: ClassMask
  /// Verbs by whose participle others act for someone: "rebels led by".
  let leading: ClassMask
  /// Adverbs and prepositions that add to a subject: "together with", "alongside".
  let company: ClassMask
  /// Those who stand beside or against the one they are called after: "its partners".
  let counterpart: ClassMask
  /// Those through whom the person they belong to does not act: "his country".
  let apart: ClassMask
  /// Relatives and followers, through whom neither a person nor a town acts: "Ana's relatives".
  let kin: ClassMask
  /// Those who rule, fight and march, named or not: "the rebels", "villagers".
  let unnamedParty: ClassMask
  /// What is asked for, offered and given: "help", "support", "asylum".
  let aidGoods: ClassMask
  /// What is alleged against another: "charge", "claim".
  let accusation: ClassMask
  /// Verbs by which a body makes a text its own: "adopt".
  let enacting: ClassMask
  /// Texts that a body makes its own: "resolution".
  let enactment: ClassMask
  /// Verbs that make known what has been done: "announce".
  let announcing: ClassMask
  /// What is done when it is announced: "arrest", "agreement".
  let done: ClassMask
  /// Verbs whose "no" belongs to what they foretell: "promised no cuts".
  let foretelling: ClassMask
  /// Verbs that speak of what others plan or try: "condemned attempts to".
  let beholding: ClassMask
  /// Violent events, and verbs for what they do: "the blasts in Chad, which killed ten".
  let disaster: ClassMask
  let havoc: ClassMask
  /// Those who have left their state or stand outside it: "exiles", "dissidents".
  let estranged: ClassMask
  /// Words for a business, which alone does not act for its state: "a Swiss company".
  let firm: ClassMask
  /// Verbs whose clause holds once they have been done, and is open before: "verify".
  let proving: ClassMask
  /// What somebody makes for or to another: "a bid for Novartis" is not Novartis's.
  let directed: ClassMask
  /// A part of what a body owns, which may be bought without it: "a business of Novartis".
  let holding: ClassMask
  /// What tells something wherever it appears: "reports in Chad".
  let telling: ClassMask
  /// Verbs of coming together or going somewhere, nouns for journeys, and what is done there in
  /// words: "gathered to protest".
  let assembling: ClassMask
  let voicing: ClassMask
  /// Bodies that a person belongs to or leads, and that he is not: "his party".
  let body: ClassMask
  /// Verbs of wishing, and what is done by saying that one wishes it: "I want to thank them".
  let wishing: ClassMask
  let performative: ClassMask
  /// Verbs and nouns of deciding, by which a refusal is made: "the decision to reject it".
  let deciding: ClassMask
  /// People of whom a few do not act for their state: "two American fishermen".
  let personal: ClassMask
  /// Verbs that give a thing away for money: "sell".
  let selling: ClassMask
  /// Nouns that sum up the clause before them: "a move that Egypt condemned"; and what
  /// someone asks for or offers.
  let summary: ClassMask
  let demand: ClassMask
  /// The classes that the grammar of facts names.
  let facts: FactClasses

  init(_ lexicon: RelationLexicon) {
    facts = FactClasses(lexicon)
    assembling = lexicon.classBit("assembling")
    voicing = lexicon.classBit("voicing")
    body = lexicon.classBit("body")
    personal = lexicon.classBit("personal")
    wishing = lexicon.classBit("wishing")
    performative = lexicon.classBit("performative")
    deciding = lexicon.classBit("deciding")
    selling = lexicon.classBit("selling")
    summary = lexicon.classBit("summary")
    accusation = lexicon.classBit("accusation")
    demand = lexicon.classBit("demand")
    agent = lexicon.classBit("agent")
    naming = lexicon.classBit("naming-verb")
    deed = lexicon.classBit("deed")
    adherent = lexicon.classBit("adherent")
    site = lexicon.classBit("site")
    mouthpiece = lexicon.classBit("mouthpiece")
    becoming = lexicon.classBit("becoming")
    toldLater = lexicon.classBit("told-later")
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
    numeral = lexicon.classBit("numeral")
    scant = lexicon.classBit("scant")
    aside = lexicon.classBit("aside")
    stative = lexicon.classBit("stative")
    adverbialMark = lexicon.classBit("adverbial-mark")
    conditionMark = lexicon.classBit("condition-mark")
    hearsay = lexicon.classBit("hearsay")
    viewpoint = lexicon.classBit("viewpoint")
    circumstantial = lexicon.classBit("circumstantial")
    placePart = lexicon.classBit("place-part")
    sake = lexicon.classBit("sake")
    helpNoun = lexicon.classBit("help-noun")
    backing = lexicon.classBit("backing")
    proceeding = lexicon.classBit("proceeding")
    singling = lexicon.classBit("singling")
    merely = lexicon.classBit("merely")
    leading = lexicon.classBit("leading")
    company = lexicon.classBit("company")
    counterpart = lexicon.classBit("counterpart")
    apart = lexicon.classBit("apart")
    kin = lexicon.classBit("kin")
    unnamedParty = lexicon.classBit("unnamed-party")
    aidGoods = lexicon.classBit("aidgoods")
    enacting = lexicon.classBit("enacting")
    enactment = lexicon.classBit("enactment")
    announcing = lexicon.classBit("announcing")
    beholding = lexicon.classBit("beholding")
    disaster = lexicon.classBit("disaster")
    havoc = lexicon.classBit("havoc")
    estranged = lexicon.classBit("estranged")
    firm = lexicon.classBit("firm")
    proving = lexicon.classBit("proving")
    directed = lexicon.classBit("directed")
    holding = lexicon.classBit("holding")
    telling = lexicon.classBit("telling")
    done = lexicon.classBit("done")
    foretelling = lexicon.classBit("foretelling")
  }
}
