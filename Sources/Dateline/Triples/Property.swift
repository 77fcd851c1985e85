/// The properties of the graph: their key in JSON-LD, their IRI, and the form of their values.
public struct Property: Hashable, Sendable {
  /// How a value is written where the context says what it is.
  public enum Form: Hashable, Sendable {
    /// Nodes, written as compact IRIs.
    case node
    /// Plain text.
    case string
    /// Whole numbers from 0.
    case count
    /// Decimal numbers, written as strings.
    case decimal
    /// True or false.
    case boolean
    /// Days.
    case date
    /// EDTF strings.
    case edtf
    /// Several of these; each value says what it is.
    case mixed
  }

  /// The key in JSON-LD.
  public let key: String
  /// The IRI.
  public let iri: IRI
  /// The form of its values.
  public let form: Form

  init(_ key: String, _ namespace: Namespace, _ local: String? = nil, _ form: Form) {
    self.key = key
    iri = IRI(namespace, local ?? key)
    self.form = form
  }
}

extension Property {
  static let type = Property("@type", .rdf, "type", .node)

  static let headline = Property("headline", .schema, nil, .string)
  static let url = Property("url", .schema, nil, .string)
  static let author = Property("author", .schema, nil, .string)
  static let datePublished = Property("datePublished", .schema, nil, .mixed)
  static let publishedSource = Property("publishedSource", .dl, nil, .string)
  static let publishedConfidence = Property("publishedConfidence", .dl, nil, .decimal)
  static let inLanguage = Property("inLanguage", .schema, nil, .string)
  static let identifier = Property("identifier", .schema, nil, .string)
  static let isString = Property("isString", .nif, nil, .string)

  static let wasGeneratedBy = Property("wasGeneratedBy", .prov, nil, .node)
  static let hadPrimarySource = Property("hadPrimarySource", .prov, nil, .node)
  static let used = Property("used", .prov, nil, .node)
  static let softwareVersion = Property("softwareVersion", .schema, nil, .string)
  static let gazetteerDigest = Property("gazetteerDigest", .dl, nil, .string)
  static let configurationDigest = Property("configurationDigest", .dl, nil, .string)

  static let beginIndex = Property("begin", .nif, "beginIndex", .count)
  static let endIndex = Property("end", .nif, "endIndex", .count)
  static let anchorOf = Property("anchorOf", .nif, nil, .string)
  static let referenceContext = Property("context", .nif, "referenceContext", .node)
  static let identRef = Property("identRef", .itsrdf, "taIdentRef", .node)
  static let metonym = Property("metonym", .dl, nil, .boolean)
  static let demonym = Property("demonym", .dl, nil, .boolean)

  static let name = Property("name", .schema, nil, .string)
  static let alternateName = Property("alternateName", .schema, nil, .string)
  static let sameAs = Property("sameAs", .schema, nil, .string)

  static let timexType = Property("timexType", .dl, nil, .string)
  static let timexValue = Property("timexValue", .dl, nil, .string)
  static let timexMod = Property("timexMod", .dl, nil, .string)
  static let edtfValue = Property("edtf", .dl, nil, .edtf)
  static let earliest = Property("earliest", .sem, "hasEarliestBeginTimeStamp", .date)
  static let latest = Property("latest", .sem, "hasLatestEndTimeStamp", .date)

  static let actor = Property("actor", .sem, "hasActor", .node)
  static let recipient = Property("recipient", .dl, nil, .node)
  static let subject = Property("subject", .rdf, nil, .node)
  static let predicate = Property("predicate", .rdf, nil, .node)
  static let object = Property("object", .rdf, nil, .mixed)
  static let wording = Property("wording", .dl, nil, .string)
  static let content = Property("content", .dl, nil, .string)
  static let role = Property("role", .dl, nil, .string)
  static let number = Property("number", .dl, nil, .decimal)
  static let unit = Property("unit", .dl, nil, .string)
  static let approximation = Property("approximation", .dl, nil, .string)
  static let time = Property("time", .sem, "hasTime", .node)
  static let place = Property("place", .sem, "hasPlace", .node)
  static let factuality = Property("factuality", .dl, nil, .string)
  static let polarity = Property("polarity", .dl, nil, .string)
  static let certainty = Property("certainty", .dl, nil, .string)
  static let tense = Property("tense", .dl, nil, .string)
  static let reported = Property("reported", .dl, nil, .boolean)
  static let source = Property("source", .dl, nil, .node)
  static let anonymousSource = Property("anonymousSource", .dl, nil, .boolean)
  static let evidence = Property("evidence", .dl, nil, .node)
  static let trigger = Property("trigger", .dl, nil, .node)
  static let confidence = Property("confidence", .dl, nil, .decimal)
  static let rule = Property("rule", .dl, nil, .string)

  /// A relation type as the property of a plain triple.
  static func relation(_ type: RelationType) -> Property {
    Property(type.rawValue, .dl, nil, .mixed)
  }

  /// Every property that the context declares, in the order of the context.
  static let declared: [Property] = [
    headline, url, author, datePublished, publishedSource, publishedConfidence, inLanguage,
    identifier, isString,
    wasGeneratedBy, hadPrimarySource, used, softwareVersion, gazetteerDigest,
    configurationDigest, beginIndex, endIndex, anchorOf, referenceContext, identRef, metonym,
    demonym, name, alternateName, sameAs, timexType, timexValue, timexMod, edtfValue, earliest,
    latest, actor, recipient, subject, predicate, object, wording, content, role, number, unit,
    approximation, time, place, factuality, polarity, certainty, tense, reported, source,
    anonymousSource, evidence, trigger, confidence, rule,
  ]
}
