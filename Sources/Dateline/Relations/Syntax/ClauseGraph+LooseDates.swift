/// Dates that stand beside the clause they date and hang elsewhere in its tree.
extension ClauseGraph {
  /// The position of a date between a subject and its verb, -1 if there is none: "The president
  /// Friday condemned the raid", "Iran in May left".
  ///
  /// Newswire writes so, and the tree makes the date a part of the name before it.
  func dateClosingSubject(of verb: Int) -> Int {
    guard isVerb(verb) else { return -1 }
    var last = verb - 1
    while last >= 0, dateAt[last] < 0, head(last) == verb, isAuxiliaryOrAdverb(last) { last -= 1 }
    guard last >= 0, dateAt[last] >= 0, isPointInTime(Int(dateAt[last])) else { return -1 }
    let date = Int(dateAt[last])
    let first = firstToken(withDate: date)
    guard first > 0 else { return -1 }
    if upos[first - 1] == .adp {
      // "the war of 1914 began", "the report for May showed": these say which war and which report.
      guard startsWith(first - 1, "on", butNot: "") || startsWith(first - 1, "in", butNot: "")
      else {
        return -1
      }
    } else if upos[first] == .num, !hasDay(date) {
      // "The World Cup 2022 attracted": a number belongs to the name.
      return -1
    }
    var node = last
    for _ in 0..<6 {
      if deprels[node] == .nsubj || deprels[node] == .nsubjPass {
        // "Friday saw the first attack": the date is the subject itself.
        return head(node) == verb && node < first ? date : -1
      }
      node = head(node)
      if node < 0 { return -1 }
    }
    return -1
  }

  private func isAuxiliaryOrAdverb(_ token: Int) -> Bool {
    deprels[token] == .aux || deprels[token] == .auxPass || deprels[token] == .advmod
  }

  /// The position of the date right before a clause with "when", -1 if there is none: "in May, when
  /// the two met".
  func dateBeforeWhen(_ clause: Int) -> Int {
    guard deprels[clause] != .ccomp else { return -1 }
    let when = firstChild(of: clause) {
      $0 < clause && (deprels[$0] == .advmod || deprels[$0] == .mark) && spans[$0].count == 4
        && startsWith($0, "when", butNot: "")
    }
    guard when > 1, sentence(of: when) == sentence(of: when - 2) else { return -1 }
    let before = upos[when - 1] == .punct ? when - 2 : when - 1
    guard dateAt[before] >= 0, isPointInTime(Int(dateAt[before])) else { return -1 }
    return Int(dateAt[before])
  }

  /// Whether a clause is told as coming after the one that it is joined to: "and then", "and later".
  func isToldAsLater(_ clause: Int) -> Bool {
    firstChild(of: clause) { child in
      child < clause && deprels[child] == .advmod && dateAt[child] < 0
        && lexicon.classes(of: formWord(child)) & classes.toldLater != 0
    } >= 0
  }

  /// Whether a semicolon stands between a clause and the one before it.
  func isBehindSemicolon(_ clause: Int, after above: Int) -> Bool {
    above < clause
      && (above..<clause).contains {
        spans[$0].count == 1 && text.bytes[spans[$0].start] == UInt8(ascii: ";")
      }
  }

  /// Whether a phrase is a day with "on": no era or kind is told so, only when something happens.
  func isOnDay(_ phrase: Int) -> Bool {
    guard dateAt[phrase] >= 0, caseWord(of: phrase) == known.on else { return false }
    return hasDay(Int(dateAt[phrase]))
  }

  private func hasDay(_ date: Int) -> Bool {
    let value = dates.dates[date].value
    return value.earliest != nil && value.earliest == value.latest
  }
}
