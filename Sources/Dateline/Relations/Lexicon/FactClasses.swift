/// The bits of the word classes that the grammar of facts names.
///
/// A class is a row of `Words/Relations/classes.tsv`.
final class FactClasses: Sendable {
  /// Words that close an office: "former", "ousted".
  let formerOffice: ClassMask
  /// Offices whose holder's state may stand for their owner.
  let stateTitle: ClassMask
  /// Offices of a government, which belong to the state in focus if they name none.
  let cabinetTitle: ClassMask
  /// Those of them that only states have: "minister", while firms have presidents too.
  let ministerTitle: ClassMask
  /// Those who stand for one country in another.
  let envoyTitle: ClassMask
  /// Those who made what they are named with.
  let founderTitle: ClassMask
  /// Those who merely belong to what they are named with.
  let memberTitle: ClassMask
  /// Words in the names of parties.
  let partyHead: ClassMask
  /// Words in the names of bodies with one address.
  let houseHead: ClassMask
  /// Words in the names of military bases.
  let baseHead: ClassMask
  /// Words in the names of sites that hold no town.
  let siteHead: ClassMask
  /// Nouns for kinds of places: "city", "province".
  let placeKind: ClassMask
  /// Participles that tell where a thing is.
  let located: ClassMask
  /// Words that open a list of examples after a noun.
  let listOpener: ClassMask
  /// Words between a name and another one: "also known as".
  let aliasCue: ClassMask
  /// Units of length.
  let lengthUnit: ClassMask
  /// Units of time, and others that measure no party.
  let timeUnit: ClassMask
  /// Units that take what they measure after "of".
  let measureUnit: ClassMask
  /// Units that say nothing of what is measured.
  let unitNoun: ClassMask
  /// Those of whom a body is made.
  let memberNoun: ClassMask
  /// Nouns that a quantity measures: "army", "budget".
  let quantityRole: ClassMask
  /// What a state has, so that the state in focus is meant where none is named.
  let stateMeasure: ClassMask
  /// Verbs whose object or complement measures their subject.
  let measureVerb: ClassMask
  /// Verbs whose subject tells a number that is another's.
  let countingVerb: ClassMask
  /// Nouns that a number after them tells apart: "flight", "section".
  let labelNoun: ClassMask
  /// Nouns whose singular form a number above one can count: "people", "aircraft".
  let manyNoun: ClassMask
  /// Adverbs before the amount by which something has changed: "up", "down".
  let changeWord: ClassMask
  /// What an amount may hold for: "a share", "a barrel".
  let rateUnit: ClassMask
  /// Words that share an amount out: "each", "apiece".
  let eachWord: ClassMask
  /// Words in the names of companies: "Inc", "Corp".
  let companyForm: ClassMask
  /// Words in the names of bodies of any kind: "Council", "Office".
  let bodyHead: ClassMask
  /// Words of offices that are no state's: "managing", "campaign".
  let companyTitle: ClassMask
  /// Offices of a town, province or district: "mayor", "senator".
  let localTitle: ClassMask
  /// Callings that serve no state: "economist", "novelist".
  let profession: ClassMask
  /// Nouns for a part of something, whose size is not that of the whole: "share", "portion".
  let shareNoun: ClassMask
  /// Nouns for bodies that have members: "bloc", "alliance".
  let blocNoun: ClassMask
  /// Verbs whose objects are members: "include", "comprise".
  let includeVerb: ClassMask
  /// What happens to people who are counted afterwards, and what they are left: "kill", "dead".
  let toll: ClassMask

  init(_ lexicon: RelationLexicon) {
    formerOffice = lexicon.classBit("former")
    stateTitle = lexicon.classBit("state-title")
    cabinetTitle = lexicon.classBit("cabinet-title")
    ministerTitle = lexicon.classBit("minister-title")
    envoyTitle = lexicon.classBit("envoy-title")
    founderTitle = lexicon.classBit("founder-title")
    memberTitle = lexicon.classBit("member-title")
    partyHead = lexicon.classBit("party-head")
    houseHead = lexicon.classBit("house-head")
    baseHead = lexicon.classBit("base-head")
    siteHead = lexicon.classBit("site-head")
    placeKind = lexicon.classBit("place-kind")
    located = lexicon.classBit("located")
    listOpener = lexicon.classBit("list-opener")
    aliasCue = lexicon.classBit("alias-cue")
    lengthUnit = lexicon.classBit("length-unit")
    timeUnit = lexicon.classBit("time-unit")
    measureUnit = lexicon.classBit("measure-unit")
    unitNoun = lexicon.classBit("unit-noun")
    memberNoun = lexicon.classBit("member-noun")
    quantityRole = lexicon.classBit("quantityrole")
    stateMeasure = lexicon.classBit("state-measure")
    measureVerb = lexicon.classBit("measure-verb")
    countingVerb = lexicon.classBit("counting-verb")
    labelNoun = lexicon.classBit("label-noun")
    manyNoun = lexicon.classBit("many-noun")
    changeWord = lexicon.classBit("change-word")
    rateUnit = lexicon.classBit("rate-unit")
    eachWord = lexicon.classBit("each-word")
    companyForm = lexicon.classBit("company-form")
    bodyHead = lexicon.classBit("body-head")
    companyTitle = lexicon.classBit("company-title")
    localTitle = lexicon.classBit("local-title")
    profession = lexicon.classBit("profession")
    shareNoun = lexicon.classBit("share-noun")
    blocNoun = lexicon.classBit("bloc-noun")
    includeVerb = lexicon.classBit("include-verb")
    toll = lexicon.classBit("toll")
  }
}
