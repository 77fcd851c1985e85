/// Reads off the words about an expression which way it lies: by preposition, then by tense.
///
/// The tense of the verb above the expression in the tree was tried in their place. Of some 430
/// expressions of TimeBank and AQUAINT that leave their direction open it set 3 right and 17 wrong:
/// an infinitive ("offers to acquire it Friday"), a deadline ("given until Tuesday") or a plan
/// ("planned a march on Saturday") has its time from a word and not from a tense, and trees err
/// most often where such phrases hang. Left to the cases that no such word decides it set none
/// right and 2 wrong, and it needs a parse, at a fortieth of the speed of the dates.
struct DateDirectionReader {
  /// What a word tells of tense; the values of the word list `tense`.
  enum Sign: Int {
    case past = 0
    case future = 1
    case present = 2
    /// "be", which lets a past participle stand in the future.
    case be = 3
    /// "to", which looks ahead before an infinitive.
    case to = 4
    /// A preposition that looks ahead.
    case ahead = 5
    /// A preposition or adverb that looks back.
    case back = 6
    /// A preposition that looks ahead unless the tense looks back: "by", "until".
    case leansAhead = 7
    /// A word whose infinitive looks ahead: "agreed to", "set to".
    case opens = 8
    /// "is", "are": the present, also of a past participle behind them.
    case isOrAre = 9
    /// A verb that fixes what comes after "for" or "to": "postponed", "called".
    case sets = 10
    /// A verb whose present tells what is arranged: "leaders meet Monday".
    case arranges = 11
    /// A verb form that leaves the tense to its auxiliary: "could", "may".
    case modal = 12
    /// "had", which moves a plan into the past.
    case had = 13
    /// "not", "never".
    case not = 14
    /// "comment", "say": what somebody "would not" do told of the past.
    case silent = 15
    /// "for", before what somebody set or planned.
    case purpose = 16
    /// "is leaving": a participle of arrangements.
    case arranging = 17
    /// "was", "were": past, and ahead before "to".
    case was = 18
    /// "would not", which is past before "comment".
    case wouldNot = 19
    /// What is over when one speaks of a day's: "Friday's attack".
    case done = 20
    /// What is to come behind a date: "May delivery".
    case toCome = 21
    /// The same unless its verb is past: "the September election".
    case scheduled = 22
  }

  let rules: DateRules
  let atoms: UnsafeBufferPointer<DateAtom>

  /// How far to look, in atoms.
  private static let reach = 30

  /// The direction of the expression in a range of atoms.
  func direction(of range: Range<Int>) -> DateDirection {
    let preposition = preposition(before: range.lowerBound)
    if preposition == .ahead { return .future }
    if preposition == .back { return .past }
    if preposition == .leansAhead {
      // "given until Friday" looks ahead, "By Friday he had left" back.
      if !opensSentence(range.lowerBound - 1) { return .future }
      let tense = tense(after: range.upperBound) ?? .future
      return tense == .nearest ? .future : tense
    }
    if preposition == .purpose || preposition == .to, isSet(before: range.lowerBound - 1) {
      return .future
    }
    if isOfThePast(at: range.upperBound) { return .past }
    if range.upperBound < atoms.count, !startsSentence(range.upperBound),
      sign(at: range.upperBound) == .toCome
    {
      return .future
    }
    // "The deadline is Monday."
    if !startsSentence(range.lowerBound), sign(at: range.lowerBound - 1) == .isOrAre {
      return .future
    }
    let told = tense(about: range)
    let isScheduled =
      range.upperBound < atoms.count && !startsSentence(range.upperBound)
      && sign(at: range.upperBound) == .scheduled
    return told == .nearest && isScheduled ? .future : told
  }

  /// What the verbs about an expression tell, whatever stands right before it: "it is today weak".
  func tense(about range: Range<Int>) -> DateDirection {
    tense(before: range.lowerBound) ?? tense(after: range.upperBound) ?? .nearest
  }

  /// What the words right before an expression say, of one word or of several: "as early as".
  private func preposition(before start: Int) -> Sign? {
    guard rules.tenses >= 0 else { return nil }
    for first in (max(0, start - 4)..<start).reversed() {
      if startsSentence(first + 1) { return nil }
      guard atoms[first].word >= 0 else { continue }
      if let found = rules.words.match(rules.tenses, atoms, at: first), found.end == start {
        return Sign(rawValue: found.value)
      }
    }
    return nil
  }

  /// Whether somebody set, planned or called something, a few words before "for Monday".
  private func isSet(before end: Int) -> Bool {
    var index = end - 1
    while index >= 0, end - index <= 8, !startsSentence(index + 1) {
      switch sign(at: index) {
      case .sets?, .opens?, .future?: return !followsHad(index)
      case .past?, .was?, .had?: return false
      default: break
      }
      index -= 1
    }
    return false
  }

  /// Whether an expression owns what is over: "Wednesday's court ruling".
  private func isOfThePast(at end: Int) -> Bool {
    guard end + 2 < atoms.count, atoms[end].word == rules.lexer.apostrophe,
      !atoms[end].flags.contains(.spaced), !atoms[end].flags.contains(.sentenceStart)
    else { return false }
    for index in end + 2..<min(end + 5, atoms.count) {
      if atoms[index].flags.contains(.sentenceStart) { return false }
      if let sign = sign(at: index) { return sign == .done }
    }
    return false
  }

  /// Whether at most two words stand before an atom in its sentence.
  private func opensSentence(_ index: Int) -> Bool {
    (0...2).contains { startsSentence(index - $0) }
  }

  private func tense(before start: Int) -> DateDirection? {
    var index = start - 1
    while index >= 0, start - index <= Self.reach, !startsSentence(index + 1) {
      switch sign(at: index) {
      case .past?, .was?:
        if isPresent(index) { return .nearest }
        if !followsBe(index) { return .past }
      case .had?: return .past
      case .wouldNot?: return followsSilence(index) ? .past : .future
      case .future?: return future(at: index)
      case .to?:
        if index + 1 < start, atoms[index + 1].flags.contains(.word),
          !atoms[index + 1].flags.contains(.capital), looksAhead(before: index)
        {
          return followsHad(index - 1) ? .past : .future
        }
      case .modal?:
        // "could not be reached", "may have left"
        let isDenied = follows(index, .not) || stands(.not, before: index)
        return isDenied || follows(index, .present) ? .past : .future
      case .present?: return .nearest
      case .isOrAre?: return .nearest
      case .arranges?, .arranging?:
        if let found = arranged(at: index) { return found }
      // "since taking office in May"
      case .back?: return .past
      case .be?, .ahead?, .leansAhead?, .not?, .silent?, .purpose?, .done?, .toCome?, .scheduled?:
        break
      case .opens?, .sets?:
        if isPastForm(index), !followsBe(index) { return .past }
      case nil:
        if isPastForm(index) {
          if isPresent(index) { return .nearest }
          if !followsBe(index) { return .past }
        }
      }
      index -= 1
    }
    return nil
  }

  private func tense(after end: Int) -> DateDirection? {
    var index = end
    while index < atoms.count, index - end < Self.reach,
      !atoms[index].flags.contains(.sentenceStart)
    {
      switch sign(at: index) {
      case .past?, .was?, .had?: return .past
      case .wouldNot?: return followsSilence(index) ? .past : .future
      case .future?: return future(at: index)
      case .modal?: return follows(index, .present) ? .past : .future
      case .present?, .isOrAre?: return .nearest
      case .arranges?, .arranging?:
        if let found = arranged(at: index) { return found }
      case .opens?, .sets?:
        if isPastForm(index) { return .past }
      case nil:
        if isPastForm(index) { return .past }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// "will", "plans": ahead, but "had planned" is over.
  private func future(at index: Int) -> DateDirection {
    followsHad(index) ? .past : .future
  }

  /// A verb of arrangements in the present: "meets", "is leaving"; nil where an auxiliary decides.
  private func arranged(at index: Int) -> DateDirection? {
    if sign(at: index) == .arranging { return isPresent(index) ? .future : nil }
    if startsSentence(index) { return .future }
    return sign(at: index - 1) == nil ? .future : nil
  }

  /// A form in "-ed" that is no adjective behind an article: "the proposed law".
  private func isPastForm(_ index: Int) -> Bool {
    let flags = atoms[index].flags
    return flags.contains(.pastEnding) && !flags.contains(.capital)
  }

  /// Whether a word of a kind stands right behind an auxiliary.
  private func follows(_ index: Int, _ wanted: Sign) -> Bool {
    for next in index + 1..<min(index + 4, atoms.count) {
      if atoms[next].flags.contains(.sentenceStart) { return false }
      if sign(at: next) == wanted { return true }
    }
    return false
  }

  /// Whether a word of a kind stands not far before: "neither he nor his son could".
  private func stands(_ wanted: Sign, before index: Int) -> Bool {
    var before = index - 1
    while before >= 0, index - before <= 8, !startsSentence(before + 1) {
      if sign(at: before) == wanted { return true }
      before -= 1
    }
    return false
  }

  /// Whether "comment" or the like stands behind "would not".
  private func followsSilence(_ index: Int) -> Bool {
    for next in index + 1..<min(index + 6, atoms.count) {
      if atoms[next].flags.contains(.sentenceStart) { return false }
      if sign(at: next) == .silent { return true }
    }
    return false
  }

  /// "will be held", "to be held": the participle is not the tense.
  private func followsBe(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, index - before <= 2 {
      if sign(at: before) == .be { return true }
      before -= 1
    }
    return false
  }

  /// "is heard", "are now paid": a participle of the present.
  private func isPresent(_ index: Int) -> Bool {
    !startsSentence(index) && sign(at: index - 1) == .isOrAre
      || !startsSentence(index) && !startsSentence(index - 1) && sign(at: index - 2) == .isOrAre
  }

  /// "had been due to", "had planned": the future of a past.
  private func followsHad(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, index - before <= 3, !startsSentence(before + 1) {
      if sign(at: before) == .had { return true }
      before -= 1
    }
    return false
  }

  /// "is to meet", "set to resume", "plans to": anything but a verb that tells of the past.
  private func looksAhead(before index: Int) -> Bool {
    guard index > 0, let sign = sign(at: index - 1) else { return false }
    switch sign {
    case .future, .isOrAre, .be, .opens, .sets, .was: return true
    default: return false
    }
  }

  private func startsSentence(_ index: Int) -> Bool {
    index <= 0 || index < atoms.count && atoms[index].flags.contains(.sentenceStart)
  }

  private func sign(at index: Int) -> Sign? {
    guard index >= 0, index < atoms.count, rules.tenses >= 0, atoms[index].word >= 0 else {
      return nil
    }
    return rules.words.match(rules.tenses, atoms, at: index).flatMap { Sign(rawValue: $0.value) }
  }
}
