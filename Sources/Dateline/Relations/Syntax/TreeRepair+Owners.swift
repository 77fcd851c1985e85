/// Owners that the parser hung beyond the verb.
///
/// What stands before "'s" owns the phrase that follows it: in "Myanmar's military seized power" not the
/// power, even where the parser took "military" for an adjective.
extension TreeRepair {
  mutating func joinOwners(_ analysis: Analysis) {
    for owner in heads.indices where deprels[owner] == .nmodPoss {
      let owned = Int(heads[owner])
      guard owned > owner + 2,
        let verb = (owner + 1..<owned).first(where: {
          analysis.tags[$0] == .vbd || analysis.tags[$0] == .vbz
        })
      else { continue }
      // The verb must be the one whose object took the owner, else a clause stands in between.
      guard Int(heads[owned]) == verb else { continue }
      var head = verb - 1
      while head > owner, analysis.upos[head] == .adv || analysis.upos[head] == .aux { head -= 1 }
      guard head > owner, analysis.tags[head] != .pos,
        analysis.upos[head] == .noun || analysis.upos[head] == .adj
          || analysis.upos[head] == .propn
      else { continue }
      heads[owner] = Int32(truncatingIfNeeded: head)
      heads[head] = Int32(truncatingIfNeeded: verb)
      deprels[head] = .nsubj
      if upos[head] == .adj { upos[head] = .noun }
    }
  }

  /// "Mali's acting premier": what stands between an owner and what he owns is no verb.
  mutating func joinPossessedGerunds(_ analysis: Analysis) {
    for owner in heads.indices where deprels[owner] == .nmodPoss {
      let owned = Int(heads[owner])
      guard owned > owner + 1, deprels[owned] == .obj else { continue }
      let gerund = Int(heads[owned])
      guard gerund > owner, gerund < owned, analysis.tags[gerund] == .vbg else { continue }
      let governor = Int(heads[gerund])
      // "talks between Ali and Mali's acting premier": it goes with the phrase before the "and".
      let conjunction = heads.indices[max(0, owner - 4)..<owner].last {
        Int(heads[$0]) == gerund && deprels[$0] == .cc
      }
      let partner = conjunction.flatMap { end in
        heads.indices[max(0, governor)..<max(end, governor)].last {
          Int(heads[$0]) == governor && (deprels[$0] == .nmod || deprels[$0] == .obl)
        }
      }
      heads[owned] = partner.map { Int32(truncatingIfNeeded: $0) } ?? heads[gerund]
      switch deprels[gerund] {
      case _ where partner != nil: deprels[owned] = .conj
      case .acl, .aclRelcl: deprels[owned] = .nmod
      case .advcl: deprels[owned] = .obl
      case .ccomp, .xcomp: deprels[owned] = .obj
      default: deprels[owned] = deprels[gerund]
      }
      for child in max(0, owner - 4)..<min(owned + 4, heads.count)
      where Int(heads[child]) == gerund && child != owned {
        heads[child] = Int32(truncatingIfNeeded: owned)
      }
      heads[gerund] = Int32(truncatingIfNeeded: owned)
      deprels[gerund] = .amod
      upos[gerund] = .adj
      if upos[owned] == .adj { upos[owned] = .noun }
    }
  }
}
