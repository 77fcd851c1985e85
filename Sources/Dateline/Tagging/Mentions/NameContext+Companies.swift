/// What shows that a name is a company's, or another body's that acts like one, and no person's.
extension NameContext {
  /// Reads whether the words round a name are those of business: "shares of X", "retailer X",
  /// "X's chairman", "X said it".
  func readCompany(_ words: Range<Int>, _ sentence: Range<Int>, _ cues: inout Cues) {
    cues.isCorporate =
      opensCompany(words.lowerBound, sentence) || followsCompany(words.upperBound, sentence)
    readApposition(words.upperBound, sentence, &cues)
  }

  /// Whether the words before a name stand before companies: "retailer X", "a stake in X".
  private func opensCompany(_ start: Int, _ sentence: Range<Int>) -> Bool {
    let before = start - 1
    guard before >= sentence.lowerBound, word(start).gap == .space else { return false }
    let own = word(before)
    if own.isIn(.companyOpeners) { return own.letterCase == .lower }
    guard before > sentence.lowerBound, own.gap == .space else { return false }
    let noun = word(before - 1)
    switch own.key {
    case Key.of: return noun.isIn(.companyNouns) && noun.letterCase == .lower
    case Key.in: return noun.key == Key.stake || noun.key == Key.shares
    case Key.with: return noun.key == Key.merger
    case Key.at: return noun.isIn(.companyStaff)
    default: return false
    }
  }

  /// Whether the words behind a name stand behind companies: "X shares", "X's net loss".
  private func followsCompany(_ after: Int, _ sentence: Range<Int>) -> Bool {
    guard after < sentence.upperBound else { return false }
    let next = word(after)
    switch next.gap {
    case .space:
      if next.isIn(.companyNouns) {
        return next.letterCase == .lower
          && !(after + 1 < sentence.upperBound && word(after + 1).isIn(.cityNouns))
      }
      guard next.isIn(.sayingWords), after + 1 < sentence.upperBound, word(after + 1).gap == .space
      else { return false }
      return word(after + 1).key == Key.it || word(after + 1).key == Key.its
    case .apostrophe where next.key == 0x73:
      return ownsAsCompany(after + 1, sentence)
    default: return false
    }
  }

  /// Whether what a name possesses is a company's: "common shares", "third-quarter net loss".
  private func ownsAsCompany(_ start: Int, _ sentence: Range<Int>) -> Bool {
    for index in start..<min(start + 3, sentence.upperBound) {
      let own = word(index)
      guard own.letterCase == .lower, own.gap == .space || own.gap == .hyphen,
        !own.isIn(.functionWords)
      else { return false }
      if own.isIn(.companyNouns) { return true }
    }
    return false
  }

  /// Reads what a comma adds: "X, who", "X, 42," and "X, which".
  private func readApposition(_ after: Int, _ sentence: Range<Int>, _ cues: inout Cues) {
    guard after < sentence.upperBound, word(after).gap == .comma else { return }
    let next = word(after)
    if next.key == Key.who {
      cues.isPersonal = true
    } else if next.key == Key.which {
      cues.isThing = true
    } else if next.end - next.start == 2, next.key & 0xFF >= 0x31, next.key & 0xFF <= 0x39,
      next.key >> 8 >= 0x30, next.key >> 8 <= 0x39,
      after + 1 == sentence.upperBound || word(after + 1).gap == .comma
    {
      cues.isPersonal = true
    }
  }
}
