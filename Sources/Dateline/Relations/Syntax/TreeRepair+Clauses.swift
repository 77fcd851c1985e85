/// Clauses beside a name that a parser takes for something else.
extension TreeRepair {
  /// "The Moscow Format, launched in 2017, …", "Under the Geneva Accords, signed in 1988, …": a
  /// participle right after a name and a comma says what was done to it.
  mutating func joinParticiples(_ analysis: Analysis, nameAt: [Int32]) {
    guard heads.count > 2 else { return }
    var hasAuxiliary = Set<Int32>()
    var hasObject = Set<Int32>()
    var subjects: [Int32: Int] = [:]
    for token in heads.indices {
      switch deprels[token] {
      case .aux, .auxPass, .cop: hasAuxiliary.insert(heads[token])
      case .obj, .iobj: hasObject.insert(heads[token])
      case .nsubj, .nsubjPass, .csubj, .expl: subjects[heads[token]] = token
      default: break
      }
    }
    for verb in heads.indices.dropFirst(2) {
      let number = Int32(truncatingIfNeeded: verb)
      let name = verb - 2
      guard analysis.tags[verb] == .vbn || analysis.tags[verb] == .vbd,
        analysis.tags[verb - 1] == .comma, nameAt[name] >= 0, !hasAuxiliary.contains(number)
      else { continue }
      if let subject = subjects[number] {
        // A subject does not stand before a comma, unless an aside lies between.
        guard subject <= name, nameAt[subject] == nameAt[name], heads[verb] < 0 else { continue }
        if let main = finiteVerb(under: verb, analysis) {
          // The verb after the aside is the one that the sentence is about.
          heads[main] = heads[verb]
          deprels[main] = deprels[verb]
          heads[subject] = Int32(truncatingIfNeeded: main)
          deprels[subject] = .nsubj
          heads[verb] = Int32(truncatingIfNeeded: subject)
          deprels[verb] = .acl
        } else if !hasObject.contains(number) {
          // "The envoy, Ana Ruiz, urged the council to act" has an object, and is active.
          deprels[subject] = .nsubjPass
        }
        continue
      }
      switch deprels[verb] {
      case .root:
        let subject = top(of: name, nameAt)
        guard let main = finiteVerb(under: verb, analysis), Int(heads[subject]) == main else {
          continue
        }
        heads[main] = heads[verb]
        deprels[main] = .root
        heads[verb] = Int32(truncatingIfNeeded: subject)
        deprels[verb] = .acl
      case .advcl, .parataxis, .dep, .acl:
        guard analysis.tags[verb] == .vbn, heads[verb] >= 0 else { continue }
        // "has bombed Tripoli, held talks with Chad and sent arms": one of several verbs of a clause.
        if hasObject.contains(number), upos[Int(heads[verb])] == .verb, Int(heads[verb]) < verb,
          heads.indices[verb...].prefix(24).contains(where: {
            Int(heads[$0]) == verb && deprels[$0] == .conj && upos[$0] == .verb
          })
        {
          continue
        }
        var top = top(of: name, nameAt)
        // "the 201st base of the Russian army, located in": after a comma the whole is meant.
        let whole = Int(heads[top])
        if whole >= 0, deprels[top] == .nmod, nameAt[whole] >= 0, nameAt[whole] != nameAt[top] {
          top = self.top(of: whole, nameAt)
        }
        if Int(heads[top]) == verb {
          // "Under the Geneva Accords, signed in 1988, …" hung the phrase on its own participle.
          heads[top] = heads[verb]
        }
        guard !hangsBelow(top, verb) else { continue }
        heads[verb] = Int32(truncatingIfNeeded: top)
        deprels[verb] = .acl
      default: break
      }
    }
  }

  /// A finite verb without a subject that a parser coordinated with a participle before it.
  private func finiteVerb(under participle: Int, _ analysis: Analysis) -> Int? {
    heads.indices[(participle + 1)...].prefix(24).first { token in
      guard Int(heads[token]) == participle, analysis.upos[token] == .verb,
        deprels[token] == .conj || deprels[token] == .parataxis || deprels[token] == .dep
      else { return false }
      switch analysis.tags[token] {
      case .vbd, .vbz, .vbp, .vbn:
        return !heads.indices[participle..<token].contains {
          Int(heads[$0]) == token && (deprels[$0] == .nsubj || deprels[$0] == .cc)
        }
      default: return false
      }
    }
  }

  /// "Moldova, which borders Ukraine": a plural after "which" is a verb.
  mutating func joinRelatives(_ analysis: Analysis, nameAt: [Int32]) {
    guard heads.count > 3 else { return }
    for verb in heads.indices.dropFirst(3).dropLast() {
      let pronoun = verb - 1
      guard analysis.tags[verb] == .nns, analysis.tags[pronoun] == .wdt,
        Int(heads[pronoun]) == verb, deprels[pronoun] == .det,
        analysis.tags[verb - 2] == .comma, nameAt[verb - 3] >= 0, nameAt[verb] < 0,
        nameAt[verb + 1] >= 0
      else { continue }
      let name = top(of: verb - 3, nameAt)
      guard !hangsBelow(name, verb) else { continue }
      heads[verb] = Int32(truncatingIfNeeded: name)
      deprels[verb] = .aclRelcl
      deprels[pronoun] = .nsubj
      let object = top(of: verb + 1, nameAt)
      heads[object] = Int32(truncatingIfNeeded: verb)
      deprels[object] = .obj
    }
  }

  /// "Niger shares a border with Libya": a name that leads a finite verb is its subject.
  mutating func joinLeadingNames(_ analysis: Analysis, nameAt: [Int32]) {
    for verb in heads.indices.dropFirst() where heads[verb] < 0 && nameAt[verb - 1] >= 0 {
      guard analysis.upos[verb] == .verb,
        analysis.tags[verb] == .vbz || analysis.tags[verb] == .vbd || analysis.tags[verb] == .vbp
      else { continue }
      let name = top(of: verb - 1, nameAt)
      guard Int(heads[name]) == verb else { continue }
      switch deprels[name] {
      case .compound, .nmod, .nmodUnmarked, .nmodDesc, .vocative, .amod: deprels[name] = .nsubj
      default: break
      }
    }
  }

  /// The token of a name that hangs on a word outside it.
  private func top(of token: Int, _ nameAt: [Int32]) -> Int {
    var token = token
    while heads[token] >= 0, nameAt[Int(heads[token])] == nameAt[token],
      nameAt[token] >= 0, token != Int(heads[token])
    {
      token = Int(heads[token])
    }
    return token
  }

  /// Whether a token hangs on another, directly or through others.
  func hangsBelow(_ token: Int, _ other: Int) -> Bool {
    var token = token
    for _ in 0..<32 {
      token = Int(heads[token])
      if token < 0 { return false }
      if token == other { return true }
    }
    return true
  }
}
