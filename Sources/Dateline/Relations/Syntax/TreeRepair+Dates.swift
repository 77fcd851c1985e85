/// Names and objects that the parser hung on a date.
extension TreeRepair {
  /// "lifted Friday a blockade": of two objects a date is none.
  mutating func freeDates(dateAt: [Int32], nameAt: [Int32]) {
    var first = -1
    for token in heads.indices where deprels[token] == .obj {
      if first >= 0, heads[first] == heads[token], dateAt[first] >= 0, nameAt[first] < 0,
        dateAt[token] < 0
      {
        deprels[first] = .oblUnmarked
      }
      first = token
    }
  }

  /// "sent arms to Pakistan last year": the name is no part of the date.
  mutating func freeFromDate(_ token: Int, nameAt: [Int32], dateAt: [Int32]) {
    let head = Int(heads[token])
    guard head > token, dateAt[head] >= 0, nameAt[head] < 0 else { return }
    switch deprels[token] {
    case .compound, .amod, .nmod, .nmodPoss, .nmodUnmarked, .nmodDesc:
      let hasCase = token > 0 && deprels[token - 1] == .case
      if heads[head] < 0 {
        deprels[token] = .nmod
      } else {
        heads[token] = heads[head]
        deprels[token] = hasCase ? .obl : .obj
      }
    default: break
    }
  }

  /// "In 1996 China and Russia met": the name after a leading date is the subject, not its noun.
  mutating func freeSubjects(_ analysis: Analysis, nameAt: [Int32], dateAt: [Int32]) {
    for token in heads.indices.dropFirst() where deprels[token] == .obl && nameAt[token] >= 0 {
      let verb = Int(heads[token])
      guard verb > token, analysis.upos[verb] == .verb, dateAt[token] < 0 else { continue }
      var first = token
      while first > 0, nameAt[first - 1] == nameAt[token] { first -= 1 }
      guard first > 0, dateAt[first - 1] >= 0 else { continue }
      let subject = heads.indices[max(0, verb - 40)..<verb].first {
        Int(heads[$0]) == verb && (deprels[$0] == .nsubj || deprels[$0] == .nsubjPass)
      }
      if let subject {
        // "In May Amin, the president, visited": what commas set off says who he is.
        guard isSetOff(subject, after: token, analysis, nameAt) else { continue }
        heads[subject] = Int32(truncatingIfNeeded: token)
        deprels[subject] = .appos
      }
      deprels[token] = .nsubj
      var date = first - 1
      var last = -1
      while date >= 0, first - date < 8, Int(heads[date]) == token || dateAt[date] >= 0 {
        if dateAt[date] >= 0, Int(heads[date]) == token {
          last = last < 0 ? date : last
          heads[date] = Int32(truncatingIfNeeded: date == last ? verb : last)
          if date == last { deprels[date] = .obl }
        } else if deprels[date] == .case, last >= 0, Int(heads[date]) == token {
          heads[date] = Int32(truncatingIfNeeded: last)
        }
        date -= 1
      }
    }
  }

  /// Whether a plain noun between commas follows a name.
  private func isSetOff(
    _ noun: Int, after name: Int, _ analysis: Analysis, _ nameAt: [Int32]
  ) -> Bool {
    var last = name
    while last + 1 < heads.count, nameAt[last + 1] == nameAt[name] { last += 1 }
    return noun > last + 1 && noun - last < 6 && nameAt[noun] < 0 && noun + 1 < heads.count
      && analysis.tags[last + 1] == .comma && analysis.tags[noun + 1] == .comma
  }
}
