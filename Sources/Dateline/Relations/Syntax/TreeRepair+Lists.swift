/// Where coordinations end.
extension TreeRepair {
  /// Ends coordinations: behind "and" comes the last member, and what has no "and" has one.
  ///
  /// In "the minister, Ana Cruz, and her envoy, Luis Paz" and "Novartis, a Swiss company, has" the
  /// last phrase that a comma sets off explains the one before it.
  mutating func endLists(_ analysis: Analysis, nameAt: [Int32]) {
    var members: [Int32: [Int]] = [:]
    for token in heads.indices where deprels[token] == .conj && Int(heads[token]) < token {
      members[heads[token], default: []].append(token)
    }
    var hasConjunction: Set<Int32> = []
    for token in heads.indices where deprels[token] == .cc && heads[token] >= 0 {
      hasConjunction.insert(heads[token])
    }
    for (head, list) in members {
      let first = Int(head)
      guard first >= 0, upos[first] == .noun || upos[first] == .propn,
        !hasConjunction.contains(head)
      else { continue }
      let last = list.firstIndex { hasConjunction.contains(Int32(truncatingIfNeeded: $0)) }
      if let last, last + 1 < list.count {
        let member = list[last]
        let name = list[last + 1]
        guard upos[member] == .noun, nameAt[member] < 0, name == member + 2, nameAt[name] >= 0,
          analysis.tags[member + 1] == .comma
        else { continue }
        heads[name] = Int32(truncatingIfNeeded: member)
        deprels[name] = .appos
      } else if last == nil, list.count == 1, nameAt[first] >= 0 {
        explain(first, by: list[0], analysis, nameAt: nameAt)
      }
    }
  }

  /// Whether an article hangs on a token from before.
  func hasArticle(_ token: Int, _ analysis: Analysis) -> Bool {
    (max(0, token - 4)..<token).contains {
      Int(heads[$0]) == token && deprels[$0] == .det && analysis.tags[$0] == .dt
    }
  }

  /// Makes an apposition of a common noun with an article that commas set off behind a name.
  private mutating func explain(
    _ name: Int, by noun: Int, _ analysis: Analysis, nameAt: [Int32]
  ) {
    guard upos[noun] == .noun, nameAt[noun] < 0 else { return }
    let article = heads.indices[name..<noun].first {
      Int(heads[$0]) == noun && deprels[$0] == .det
    }
    if article == nil, noun - name >= 3, analysis.tags[noun] == .nn,
      analysis.tags[noun - 1] == .comma, nameAt[noun - 2] >= 0, hasArticle(name, analysis)
    {
      // "the Graz, Austria, company": the town tells where the company is.
      heads[noun] = heads[name]
      deprels[noun] = deprels[name]
      heads[name] = Int32(truncatingIfNeeded: noun)
      deprels[name] = .compound
      return
    }
    guard let article, analysis.tags[article - 1] == .comma, article - name <= 4,
      noun + 1 < heads.count
    else { return }
    deprels[noun] = .appos
  }

  /// "wants the court to lift the ban and free him": a bare infinitive goes with the one before it,
  /// not with the finite verb above.
  mutating func joinBareInfinitives(_ analysis: Analysis) {
    for token in heads.indices where deprels[token] == .conj && analysis.tags[token] == .vb {
      let first = Int(heads[token])
      guard first >= 0, first < token, upos[token] == .verb else { continue }
      switch analysis.tags[first] {
      case .vbd, .vbz, .vbp: break
      default: continue
      }
      let own = heads.indices[first..<token].contains {
        guard Int(heads[$0]) == token else { return false }
        switch deprels[$0] {
        case .aux, .mark, .nsubj, .nsubjPass: return true
        default: return false
        }
      }
      let infinitive = heads.indices[first..<token].last {
        analysis.tags[$0] == .vb && upos[$0] == .verb && Int(heads[$0]) == first
          && (deprels[$0] == .xcomp || deprels[$0] == .advcl)
      }
      guard !own, let infinitive else { continue }
      heads[token] = Int32(truncatingIfNeeded: infinitive)
    }
  }
}
