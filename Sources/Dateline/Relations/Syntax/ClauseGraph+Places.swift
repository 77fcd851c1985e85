/// Places in the grammar where arguments of nouns and phrases stand.
extension ClauseGraph {
  /// The state whose capital acts, where the tagger took the capital for a place and the article
  /// names the state.
  func government(behind argument: ResolvedArgument) -> ResolvedArgument? {
    names.entities[argument.entity].kind == "capital" ? state(around: argument) : nil
  }

  /// The state in which a place lies, if the article names it.
  func state(around argument: ResolvedArgument) -> ResolvedArgument? {
    guard argument.types == .place, let country = names.entities[argument.entity].country,
      let state = names.entities.firstIndex(where: {
        $0.type == .polity && $0.country == country && $0.kind == "country"
      })
    else { return nil }
    return ResolvedArgument(
      entity: state, span: argument.span, types: .polity, confidence: argument.confidence * 0.85)
  }

  /// Whether a verb tells of a journey to its object, which "as" says nothing of: "visited India as
  /// prime minister", or of a change in an office, which says most of the one who comes.
  private func isVisit(_ verb: Int) -> Bool {
    if words[verb] == known.succeed || words[verb] == known.replace { return true }
    return lexicon.frames(of: words[verb]).contains {
      let frame = lexicon.frames[Int($0)]
      return frame.type == .consult && frame.category == .verb && frame.conditions.isEmpty
    }
  }

  /// Whom a noun or adjective is said of: "X is a member", "X, a member", "member state X".
  func predicativeSubject(of token: Int) -> Int {
    // "forces loyal to Haftar": an adjective behind its noun.
    if deprels[token] == .amod, upos[token] == .adj, head(token) < token { return head(token) }
    // Those whom someone meets are not said to be him: "met with Iraqi officials".
    var first = token
    while deprels[first] == .conj, head(first) >= 0, head(first) < first { first = head(first) }
    let isPhrase = deprels[first] == .obl || deprels[first] == .advcl
    let subject = isPhrase && child(of: token, .cop) < 0 ? -1 : surfaceSubject(of: token)
    if subject >= 0 { return subject }
    let apposition = child(of: token, .appos)
    if apposition >= 0 { return apposition }
    let governor = head(token)
    guard governor >= 0 else { return -1 }
    switch deprels[token] {
    case .appos: return governor
    // "Somaliland's capital is Hargeisa".
    case .nsubj where nameAt[governor] >= 0 && child(of: governor, .cop) >= 0: return governor
    case .nmodDesc, .compound, .amod, .flat:
      // "Presidents Biden and Xi", but "President Biden and President Xi": a title in the singular is
      // for one, and is read with his name.
      let isShared = tags[token] == .nns || tags[token] == .nnps || child(of: governor, .conj) < 0
      return nameAt[governor] >= 0 && isShared ? governor : -1
    case .conj where child(of: governor, .cop) >= 0 && nameAt[governor] < 0 && nameAt[token] < 0:
      // "is an ally of Chad and a friend of Mali".
      return child(of: governor, .nsubj)
    case .conj where nameAt[governor] >= 0 && nameAt[token] < 0 && child(of: token, .det) >= 0:
      // The parser lists the friend with Chad.
      let noun = deprels[governor] == .nmod ? head(governor) : -1
      guard noun >= 0, nameAt[noun] < 0 else { return -1 }
      if child(of: noun, .cop) >= 0 { return child(of: noun, .nsubj) }
      return deprels[noun] == .appos ? head(noun) : -1
    case .conj: return deprels[governor] == .appos ? head(governor) : -1
    case .obl where isVerb(governor):
      let preposition = child(of: token, .case)
      return preposition >= 0 && startsWith(preposition, "as", butNot: "")
        ? (isPassive(governor) || child(of: governor, .obj) < 0
          || isVisit(governor)
          ? surfaceSubject(of: governor) : child(of: governor, .obj)) : -1
    default:
      // "ally Turkey": a name hung below its description.
      return firstChild(of: token) {
        (deprels[$0] == .flat || deprels[$0] == .nmodDesc) && nameAt[$0] >= 0
      }
    }
  }

  /// The noun that an event noun modifies without a change of meaning: "withdrawal process"; -1 if
  /// there is none.
  func proceeding(of noun: Int) -> Int {
    guard deprels[noun] == .compound, !isVerb(noun) else { return -1 }
    let whole = head(noun)
    return whole > noun && hasClass(whole, classes.proceeding) ? whole : -1
  }

  /// The indirect object: "sold Iran drones" may be read as drones of Iran.
  func receiver(of verb: Int) -> Int {
    let own = child(of: verb, .iobj)
    if own >= 0 { return own }
    let object = child(of: verb, .obj)
    guard object > verb + 1, nameAt[verb + 1] >= 0 else { return -1 }
    let name = nameList[Int(nameAt[verb + 1])]
    guard name.isMention, !name.isDemonym, !name.tokens.contains(object) else { return -1 }
    return firstChild(of: object) {
      name.tokens.contains($0) && (deprels[$0] == .compound || deprels[$0] == .nmodUnmarked)
    }
  }

  /// The one in whose clause or beside whose name a noun stands as an adjunct: "Putin, on a visit to
  /// Iran", "rejected it on a visit to Lusaka"; -1 if it is none.
  func adjunctSubject(of noun: Int) -> Int {
    guard deprels[noun] == .obl || deprels[noun] == .nmod else { return -1 }
    let preposition = child(of: noun, .case)
    guard preposition >= 0 else { return -1 }
    let governor = head(noun)
    guard governor >= 0 else { return -1 }
    // "remains open to engagement with Moscow"
    if upos[governor] == .adj, words[preposition] == known.to {
      return surfaceSubject(of: governor)
    }
    guard hasClass(preposition, classes.circumstantial) else { return -1 }
    if isVerb(governor) { return surfaceSubject(of: governor) }
    // "is in Lusaka for talks"
    if upos[governor] != .adj, child(of: governor, .cop) >= 0 {
      return surfaceSubject(of: governor)
    }
    return nameAt[governor] >= 0 ? governor : -1
  }

  /// The noun that "where" takes up, for a preposition that says where or whither: "Djibouti, where
  /// Japan has a base"; -1 if there is none.
  func relativePlace(of token: Int, _ preposition: Int32) -> Int {
    guard
      preposition == known.inside || preposition == known.at || preposition == known.into
        || preposition == known.to
    else { return -1 }
    var verb = token
    if !isVerb(verb), deprels[verb] == .obj { verb = head(verb) }
    guard verb >= 0, isVerb(verb) else { return -1 }
    if deprels[verb] == .conj, head(verb) >= 0, child(of: verb, .nsubj) < 0 { verb = head(verb) }
    guard deprels[verb] == .aclRelcl, head(verb) >= 0, head(verb) < verb else { return -1 }
    let adverb = firstChild(of: verb) {
      deprels[$0] == .advmod && $0 < verb && startsWith($0, "where", butNot: "whereb")
    }
    return adverb >= 0 ? head(verb) : -1
  }

  /// Whether a phrase says where something is.
  func isLocative(_ phrase: Int) -> Bool {
    guard deprels[phrase] == .obl || deprels[phrase] == .nmod, dateAt[phrase] < 0 else {
      return false
    }
    let preposition = child(of: phrase, .case)
    guard preposition >= 0, hasClass(preposition, classes.locative) else { return false }
    // "along with Britain" is no place.
    return !(hasClass(preposition, classes.company) && words[preposition + 1] == known.with)
  }
}
