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
}
