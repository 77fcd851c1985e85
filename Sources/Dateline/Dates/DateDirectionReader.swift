/// Reads off the words about an expression which way it lies: by preposition, then by tense.
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
  }

  let rules: DateRules
  let atoms: UnsafeBufferPointer<DateAtom>

  /// How far to look, in atoms.
  private static let reach = 30

  /// The direction of the expression in a range of atoms.
  func direction(of range: Range<Int>) -> DateDirection {
    let preposition = startsSentence(range.lowerBound) ? nil : sign(at: range.lowerBound - 1)
    if preposition == .ahead { return .future }
    if preposition == .back { return .past }
    if preposition == .leansAhead {
      // "given until Friday" looks ahead, "By Friday he had left" back.
      if !opensSentence(range.lowerBound - 1) { return .future }
      let tense = tense(after: range.upperBound) ?? .future
      return tense == .nearest ? .future : tense
    }
    return tense(before: range.lowerBound) ?? tense(after: range.upperBound) ?? .nearest
  }

  /// Whether at most two words stand before an atom in its sentence.
  private func opensSentence(_ index: Int) -> Bool {
    (0...2).contains { startsSentence(index - $0) }
  }

  private func tense(before start: Int) -> DateDirection? {
    var index = start - 1
    while index >= 0, start - index <= Self.reach, !startsSentence(index + 1) {
      let atom = atoms[index]
      switch sign(at: index) {
      case .past?:
        if isPresent(index) { return .nearest }
        if !followsBe(index) { return .past }
      case .future?: return followsPast(index) ? .past : .future
      case .to?:
        if index + 1 < start, atoms[index + 1].flags.contains(.word),
          !atoms[index + 1].flags.contains(.capital), looksAhead(before: index)
        {
          return followsPast(index - 1) ? .past : .future
        }
      case .present?, .isOrAre?: return .nearest
      case .be?, .ahead?, .back?, .leansAhead?: break
      case .opens?:
        if atom.flags.contains(.pastEnding), !followsBe(index) { return .past }
      case nil:
        if atom.flags.contains(.pastEnding), !atom.flags.contains(.capital) {
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
      case .past?: return .past
      case .future?: return .future
      case .present?, .isOrAre?: return .nearest
      case .to?, .be?, .ahead?, .back?, .leansAhead?: break
      case .opens? where atoms[index].flags.contains(.pastEnding): return .past
      case .opens?: break
      case nil:
        if atoms[index].flags.contains(.pastEnding), !atoms[index].flags.contains(.capital) {
          return .past
        }
      }
      index += 1
    }
    return nil
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
  private func followsPast(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, index - before <= 2, !startsSentence(before + 1) {
      if sign(at: before) == .past { return true }
      before -= 1
    }
    return false
  }

  /// "is to meet", "set to resume", "plans to": anything but a verb that tells of the past.
  private func looksAhead(before index: Int) -> Bool {
    guard index > 0, let sign = sign(at: index - 1) else { return false }
    return sign == .future || sign == .isOrAre || sign == .be || sign == .opens
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
