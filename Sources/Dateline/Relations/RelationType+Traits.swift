/// What the kinds of relations ask of their arguments.
extension RelationType {
  /// Whether the relation holds between what its names stand for, not between their people.
  var isOfNamesOnly: Bool {
    switch self {
    case .memberOf, .locatedIn, .capitalOf, .headquarteredIn: true
    default: false
    }
  }

  /// Whether an officer does it to others only, never to the state whose office he holds.
  var isBetweenOthers: Bool {
    switch self {
    case .threaten, .sanction, .cooperate: true
    default: false
    }
  }

  /// Whether the relation is done in words, so that its actor's own report of it is the act.
  var isSpeechAct: Bool {
    switch self {
    case .agree, .request, .accuse, .reject, .threaten, .support, .concede: true
    default: false
    }
  }

  /// Whether what it is about may be a deed of its own: "demanded the withdrawal of Chad's troops from
  /// Mali", "condemned the attack of Sudan on Chad".
  var mayNameDeed: Bool {
    switch self {
    case .agree, .request, .accuse, .reject, .threaten: true
    default: false
    }
  }

  /// Whether the relation says something without a recipient.
  var standsAlone: Bool {
    switch self {
    case .agree, .concede, .reject, .request, .retreat, .protest, .threaten, .mobilize, .consult:
      true
    default: false
    }
  }

  /// Whether what is said or done is kept beside the object.
  var takesContent: Bool {
    switch self {
    case .agree, .request, .accuse, .reject, .threaten, .aid: true
    default: false
    }
  }
}
