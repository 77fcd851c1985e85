/// From a noun to those for whom it acts or to whom it belongs.
extension ClauseGraph {
  func collectOwners(
    of noun: Int, isAgent: Bool, _ resolution: Resolution, depth: Int,
    into result: inout [ResolvedArgument]
  ) {
    var candidates: [(token: Int, rank: Int)] = []
    // "its European partners" are not its own people; who they are stands between.
    let isCounterpart = hasClass(noun, classes.counterpart)
    if isCounterpart, child(of: noun, .nmodPoss) < 0 { return }
    // A Swiss company is not Switzerland.
    if hasClass(noun, classes.firm), tags[noun] == .nn, child(of: noun, .nmodPoss) < 0 { return }
    // "Cuban exile leaders" do not act for Cuba.
    if hasClass(noun, classes.estranged) || firstChild(of: noun, where: isEstranging) >= 0 {
      return
    }
    forEachChild(of: noun) { child in
      switch deprels[child] {
      case .nmodPoss, .nmod, .obl: if isCounterpart { return }
      default: break
      }
      switch deprels[child] {
      case .nmodPoss: candidates.append((child, 0))
      case .acl where isAdherent(child, of: noun, isAgent),
        .amod where isAdherent(child, of: noun, isAgent):
        // "groups belonging to Hezbollah", "forces loyal to Haftar"
        forEachChild(of: child) { whom in
          if deprels[whom] == .obl, isNamed(whom) { candidates.append((whom, 3)) }
        }
      case .amod, .compound, .nmodUnmarked, .nmodDesc, .flat:
        if nameAt[child] >= 0 {
          candidates.append((child, 1))
        } else if hasNameBelow(child), !isBacking(child) {
          candidates.append((child, 2))
        }
      case .nmod, .obl:
        let preposition = caseWord(of: child)
        if preposition == known.of {
          candidates.append((child, hasClass(noun, classes.part) ? -1 : 3))
        } else if resolution == .liberal, preposition == known.by,
          self.child(of: child, .nummod) < 0
        {
          // "the killings by Chadian soldiers", and before whom it is done to: "Gao's capture by the rebels"
          candidates.append((child, -1))
        } else if isAgent
          && (preposition == known.from
            || preposition == known.inside && !hasClass(noun, classes.telling))
          || preposition == known.for
            && (resolution == .liberal && !hasClass(noun, classes.directed)
              || hasClass(noun, classes.mouthpiece))
        {
          candidates.append((child, 4))
        }
      default: break
      }
    }
    candidates.sort { $0.rank != $1.rank ? $0.rank < $1.rank : $0.token < $1.token }
    let phrase = spans[noun]
    for candidate in candidates {
      let before = result.count
      var inner: [ResolvedArgument] = []
      if candidate.rank == 2 {
        forEachChild(of: candidate.token) { child in
          if let name = name(at: child), inner.isEmpty, !text.isLeanedOn(name.span) {
            append(name, to: &inner)
          }
        }
      } else {
        collect(candidate.token, .strict, depth: depth + 1, into: &inner)
        if inner.isEmpty, candidate.rank < 1, resolution == .liberal || isAgent {
          collect(candidate.token, .liberal, depth: depth + 1, into: &inner)
        }
      }
      for argument in inner where !result.contains(where: { $0.entity == argument.entity }) {
        if isApart(noun, from: argument, candidate.token) { continue }
        let isClose = argument.span.end <= phrase.start && phrase.start - argument.span.end < 40
        result.append(
          ResolvedArgument(
            entity: argument.entity,
            span: isClose ? argument.span.union(phrase) : argument.span, types: argument.types,
            confidence: argument.confidence * (isAgent ? 0.95 : 0.8),
            isIndirect: candidate.rank == 2 || isPeople(candidate.token)
              || hasClass(noun, classes.holding)))
      }
      if result.count > before { return }
    }
  }

  /// Whether a noun means others than whom it belongs to: "his country", "Ana's relatives", "their
  /// Quito relatives".
  func isApart(_ noun: Int, from owner: ResolvedArgument, _ token: Int) -> Bool {
    switch owner.types {
    case .person:
      hasClass(noun, classes.kin | classes.body)
        || hasClass(noun, classes.title | classes.personal) && !hasClass(noun, classes.mouthpiece)
        || hasClass(noun, classes.apart) && tags[token] == .prpPossessive
    case .place: hasClass(noun, classes.kin) || hasClass(noun, classes.firm)
    // "a Catholic nun" is not all Catholics.
    case .group:
      isPeople(token) && tags[noun] == .nn
        && hasClass(noun, classes.title | classes.facts.profession | classes.agent)
    default: false
    }
  }

  private func isAdherent(_ word: Int, of noun: Int, _ isAgent: Bool) -> Bool {
    isAgent && word > noun && nameAt[word] < 0 && hasClass(word, classes.adherent)
  }

  private func isEstranging(_ modifier: Int) -> Bool {
    switch deprels[modifier] {
    case .amod, .compound, .nmodUnmarked:
      hasClass(modifier, classes.estranged)
        || lexicon.classes(of: formWord(modifier)) & classes.estranged != 0
    default: false
    }
  }

  /// Whether somebody only stands behind others: "US-backed rebels" are not the US.
  private func isBacking(_ participle: Int) -> Bool {
    hasClass(participle, classes.backing)
  }

  private func isPeople(_ token: Int) -> Bool { name(at: token)?.isDemonym ?? false }

  private func hasNameBelow(_ token: Int) -> Bool {
    // "Vietnamese-led forces"
    firstChild(of: token) { nameAt[$0] >= 0 && $0 < token && token - $0 < 4 } >= 0
  }

  /// Whether a phrase means a few private people of a state or party, who do not act for it: "a
  /// Libyan", "two American fishermen", "one Republican".
  func isFew(_ noun: Int) -> Bool {
    guard noun >= 0 else { return false }
    if nameAt[noun] >= 0 {
      let name = nameList[Int(nameAt[noun])]
      guard name.isDemonym || name.types == .organization && name.tokens.count == 1,
        name.types == .polity || name.types == .organization
      else { return false }
    } else {
      let demonym = firstChild(of: noun) {
        (deprels[$0] == .amod || deprels[$0] == .compound) && isPeople($0)
      }
      guard demonym >= 0, hasClass(noun, classes.personal) else { return false }
    }
    return firstChild(of: noun) { child in
      switch deprels[child] {
      case .nummod: isSmallNumber(child)
      case .det where nameAt[noun] >= 0:
        tags[noun] != .nns && tags[noun] != .nnps
          && (startsWith(child, "a", butNot: "all") || startsWith(child, "another", butNot: ""))
          && spans[child].count < 3
      default: false
      }
    } >= 0
  }

  private func isSmallNumber(_ token: Int) -> Bool {
    let bytes = text.bytes[spans[token].range]
    if bytes.contains(where: { 0x30...0x39 ~= $0 }) { return bytes.count <= 2 }
    return !hasClass(token, classes.numeral) && child(of: token, .compound) < 0
  }
}
