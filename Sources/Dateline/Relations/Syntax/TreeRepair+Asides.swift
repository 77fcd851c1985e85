/// Asides between a subject and its verb: "Chad, Sudan said, attacked the town".
extension TreeRepair {
  private static let reach = 12

  /// Gives the first of two names before a verb of saying to what is said, where that has no subject.
  mutating func splitAsides(_ analysis: Analysis, nameAt: [Int32]) {
    turnAsides(analysis, nameAt: nameAt)
    for content in heads.indices
    where deprels[content] == .ccomp && analysis.upos[content] == .verb {
      let said = Int(heads[content])
      guard said >= 2, said < content, content - said <= Self.reach,
        analysis.tags[said + 1] == .comma, nameAt[said - 1] >= 0,
        !hasSubject(content, after: said)
      else { continue }
      let subject = heads.indices[max(0, said - Self.reach * 2)..<said].first {
        Int(heads[$0]) == said && deprels[$0] == .nsubj
      }
      guard let subject, nameAt[subject] != nameAt[said - 1],
        let speaker = speaker(before: said, beside: subject, nameAt),
        let comma = (subject..<speaker).last(where: { analysis.tags[$0] == .comma }),
        // "Mr Orban, of Hungary, said": only a name follows the comma.
        nameAt[comma + 1] == nameAt[speaker]
      else { continue }
      heads[subject] = Int32(truncatingIfNeeded: content)
      heads[speaker] = Int32(truncatingIfNeeded: said)
      deprels[speaker] = .nsubj
    }
  }

  /// "Chad, said Mali, had attacked": the name behind the verb of saying speaks, the one before acts.
  private mutating func turnAsides(_ analysis: Analysis, nameAt: [Int32]) {
    for speaker in heads.indices where deprels[speaker] == .nsubj && nameAt[speaker] >= 0 {
      let content = Int(heads[speaker])
      guard content > speaker, deprels[content] == .ccomp, heads[content] >= 0 else { continue }
      let said = Int(heads[content])
      guard said >= 2, said < speaker, nameAt[said + 1] == nameAt[speaker],
        analysis.tags[said - 1] == .comma, analysis.upos[said] == .verb
      else { continue }
      var end = speaker
      while end + 1 < heads.count, nameAt[end + 1] == nameAt[speaker] { end += 1 }
      guard end + 1 < content, analysis.tags[end + 1] == .comma,
        let actor = heads.indices[max(0, said - Self.reach)..<said].last(where: {
          Int(heads[$0]) == said && (deprels[$0] == .nsubj || deprels[$0] == .nsubjPass)
        }), nameAt[said - 2] >= 0, nameAt[said - 2] == nameAt[actor]
      else { continue }
      heads[actor] = Int32(truncatingIfNeeded: content)
      deprels[actor] = .nsubj
      heads[speaker] = Int32(truncatingIfNeeded: said)
    }
  }

  private func hasSubject(_ content: Int, after said: Int) -> Bool {
    heads.indices[said..<content].contains {
      Int(heads[$0]) == content
        && (deprels[$0] == .nsubj || deprels[$0] == .nsubjPass || deprels[$0] == .mark)
    }
  }

  /// The head of the name right before a verb, beside its subject or below it.
  private func speaker(before said: Int, beside subject: Int, _ nameAt: [Int32]) -> Int? {
    (subject + 1..<said).first { token in
      guard nameAt[token] == nameAt[said - 1] else { return false }
      let head = Int(heads[token])
      switch deprels[token] {
      case .nsubj: return head == said
      case .appos, .conj: return head == subject
      default: return false
      }
    }
  }
}
