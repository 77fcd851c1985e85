/// The relation types of the ontology, a closed list; the raw value stands in files.
public enum RelationType: String, Sendable, CaseIterable {
  case holdsPosition, memberOf, affiliatedWith, locatedIn, headquarteredIn, borders, capitalOf
  case militaryBaseIn, designatedTerroristBy, alliedWith, hostileTo, citizenOf, bornIn, livesIn
  case educatedAt, established, signatoryOf, alias, hasQuantity
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case concede = "CONCEDE"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"
  /// A clause between two resolved arguments that no frame types.
  case open

  /// Whether it is one of the sixteen event types of PLOVER.
  public var isEvent: Bool { rawValue.utf8.first.map { $0 < 0x5B } ?? false }

  /// Whether it is a deed done on the spot, by force or by a crowd.
  var isDeed: Bool {
    switch self {
    case .assault, .coerce, .mobilize, .protest: true
    default: false
    }
  }

  /// Whether subject and object may change places.
  public var isSymmetric: Bool {
    switch self {
    case .borders, .alliedWith, .hostileTo, .consult, .cooperate: true
    default: false
    }
  }
}
