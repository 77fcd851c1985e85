/// How runs of capitalised words are cut out of a sentence, and titles out of runs.
extension NameSpotter {
  /// The end of the run of capitalised words from a word on.
  func runEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start + 1
    while end < sentence.upperBound {
      let next = word(end)
      switch next.gap {
      case .space, .hyphen, .none: break
      case .period: if !isAbbreviated(end - 1) { return end }
      case .apostrophe:
        if !joinsByApostrophe(end) { return end }
        if isInnerPart(end) {
          end += 1
          continue
        }
      default: return end
      }
      if next.isCapital || isDesignation(end) {
        end += 1
      } else if next.key == 0x26, end + 1 < sentence.upperBound, word(end + 1).isCapital {
        end += 1
      } else if next.gap == .hyphen, end - start >= 2, next.end - next.start <= 5,
        !next.isInAny(WordClass.common.bit | WordClass.functionWords.bit)
          || isKoreanName(end, from: start)
      {
        end += 1
      } else if let after = afterParticles(end, in: sentence) {
        end = after
      } else {
        return end
      }
    }
    return end
  }

  /// Whether a small word behind a hyphen ends a name like "Han Ji-won".
  private func isKoreanName(_ at: Int, from start: Int) -> Bool {
    at - start == 2 && word(at).end - word(at).start <= 4
      && word(at - 1).end - word(at - 1).start <= 4 && word(at - 1).gap == .space
      && word(at - 2).end - word(at - 2).start <= 4 && !word(at - 2).isIn(.common)
      && !word(at - 1).isIn(.common)
  }

  /// The position after the capitalised word behind up to three particles ("von der Leyen",
  /// "Pul-e-Charkhi"), or nil.
  func afterParticles(_ start: Int, in sentence: Range<Int>) -> Int? {
    var at = start
    while at < sentence.upperBound, at - start < 3, !word(at).isCapital {
      let isLinked =
        word(at).gap == .hyphen && word(at).end - word(at).start <= 3
        && at + 1 < sentence.upperBound && word(at + 1).gap == .hyphen
      guard
        word(at).isIn(.particles) && !word(at).isIn(.functionWords) && word(at).gap == .space
          || isLinked
      else { return nil }
      at += 1
    }
    guard at > start, at < sentence.upperBound, word(at).isCapital,
      word(at).gap == .space || word(at).gap == .hyphen
    else { return nil }
    return at + 1
  }

  /// Whether a full stop after a word shortens it: an initial, a title, "St".
  func isAbbreviated(_ index: Int) -> Bool {
    let own = word(index)
    if own.end - own.start == 1 { return true }
    return own.end - own.start <= 4
      && own.isInAny(Self.titleBits | WordClass.placePrefixes.bit)
  }

  /// Whether small letters behind an apostrophe go on with a short capitalised word, as in "Qa'im"
  /// and "Ma'rib", and shorten no verb.
  private func isInnerPart(_ at: Int) -> Bool {
    let (own, before) = (word(at), word(at - 1))
    return own.letterCase == .lower && own.end - own.start >= 2 && before.letterCase == .title
      && (2...3).contains(before.end - before.start) && !before.isIn(.functionWords)
      && !own.isIn(.functionWords)
  }

  /// Whether an apostrophe joins a name's parts, as in O'Neill and Sana'a, and is no possessive.
  func joinsByApostrophe(_ index: Int) -> Bool {
    let next = word(index)
    return next.key != 0x73 && next.end - next.start > 1
      && (next.isCapital || word(index - 1).end - word(index - 1).start > 2 || isInnerPart(index))
  }

  /// Whether a word is the figure of a designation such as T-72.
  func isDesignation(_ index: Int) -> Bool {
    word(index).gap == .hyphen && word(index).end - word(index).start <= 4
      && word(index).key & 0xFF >= 0x30 && word(index).key & 0xFF <= 0x39
  }

  /// Whether two words joined by a hyphen are a number: "Ninety-Four".
  func isSpelledNumber(_ at: Int, limit: Int) -> Bool {
    at + 1 < limit && word(at + 1).gap == .hyphen && Self.tens.contains(word(at).key)
      && Self.ones.contains(word(at + 1).key)
  }

  private static let tens = Set(
    (["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
      as [StaticString]).map(NameContext.Key.key))
  private static let ones = Set(
    (["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as [StaticString])
      .map(NameContext.Key.key))

  /// Whether a name of the calendar is a person's given name between a title and a surname:
  /// "Colonel Jan Novak".
  func isGivenMonth(_ at: Int, _ run: Range<Int>) -> Bool {
    guard word(at).isIn(.givenNames), at + 1 < run.upperBound else { return false }
    let next = word(at + 1)
    return next.gap == .space && next.letterCase == .title
      && !next.isInAny(WordClass.common.bit | WordClass.calendarWords.bit | Self.headBits)
  }

  /// The end of the title that a phrase is, or the start where it is none.
  func titleEnd(_ at: Int, _ phrase: (end: Int, classes: UInt64), _ run: Range<Int>) -> Int {
    guard phrase.classes & Self.titleBits != 0 else { return at }
    // "the Turkish General Staff" has no general called Staff.
    if phrase.end < run.upperBound, word(phrase.end).key == NameContext.Key.staff { return at }
    // "Major" or "Representative" before a head word is part of its name, as in "Premier League".
    if phrase.end < run.upperBound, word(phrase.end).isInAny(WordClass.organizationHeads.bit),
      !word(phrase.end).isIn(.surnames), phrase.end + 1 == run.upperBound
    {
      return at
    }
    return phrase.end
  }

  /// Whether a hyphen joins a word to a small one before it, so that no longer name begins with it:
  /// "anti-Castro" before "Cuban groups".
  func isPrefixed(_ at: Int, in sentence: Range<Int>) -> Bool {
    guard word(at).gap == .hyphen, at > sentence.lowerBound else { return false }
    return word(at - 1).letterCase == .lower && !word(at - 1).isIn(.particles)
      && !word(at).isIn(.givenNames)
  }

  func beginsTitle(_ at: Int, _ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    // "U.S. President" has a full stop between.
    guard word(at).gap == .space || word(at).gap == .period && isAbbreviated(at - 1) else {
      return false
    }
    // "Aaron Judge" bears a title as his surname.
    if at + 1 == run.upperBound, at > run.lowerBound, word(at - 1).isIn(.givenNames),
      !word(at - 1).isIn(.common), at - 1 == run.lowerBound
    {
      return false
    }
    let phrase = matches.phrase(at: at, limit: sentence.upperBound)
    return phrase.classes & Self.titleBits != 0 && titleEnd(at, phrase, run) > at
  }

  /// Whether a title without a capital stands right before a word: "foreign minister".
  func endsInTitle(before at: Int, in sentence: Range<Int>) -> Bool {
    guard at > sentence.lowerBound, word(at).gap == .space || word(at).gap == .period else {
      return false
    }
    return word(at - 1).isInAny(Self.titleBits | WordClass.personNouns.bit)
      && !word(at - 1).isIn(.functionWords)
  }
}
