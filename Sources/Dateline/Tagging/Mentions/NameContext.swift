/// What the words round a name say about what it names.
struct NameContext {
  let article: ArticleWords

  /// What a name's neighbours suggest.
  struct Cues {
    /// It locates: "in X", "visited X".
    var locates = false
    /// It locates by a word that stands before persons and bodies too: "of X", "from X", "to X".
    var locatesLoosely = false
    /// It locates by "at", as sites and bodies do more than cities.
    var locatesAt = false
    /// A word of compass stands before it: "western X".
    var isPart = false
    /// It acts: "X denies", "with X".
    var acts = false
    /// A person speaks or lives: "X said", "Mr X".
    var isPersonal = false
    /// A company or such acts or is owned: "X shares", "retailer X", "X said it".
    var isCorporate = false
    /// It is no person: "X, which".
    var isThing = false
    /// An article stands before it: "the X".
    var hasArticle = false
  }

  func word(_ index: Int) -> ArticleWord { article.words[index] }

  /// The sentence's words.
  func sentence(of index: Int) -> Range<Int> {
    article.sentences[Int(article.words[index].sentence)]
  }

  /// The cues for the words of a name.
  func cues(for words: Range<Int>, followsTitle: Bool) -> Cues {
    let sentence = sentence(of: words.lowerBound)
    var cues = Cues()
    cues.isPersonal = followsTitle
    var before = words.lowerBound - 1
    if before >= sentence.lowerBound, isArticle(before),
      word(words.lowerBound).gap == .space
    {
      cues.hasArticle = true
      before -= 1
    }
    readBefore(before, words.lowerBound, sentence, &cues)
    readAfter(words.upperBound, words, sentence, &cues)
    if !followsTitle { readCompany(words, sentence, &cues) }
    return cues
  }

  func isArticle(_ index: Int) -> Bool { word(index).key == 0x65_6874 || word(index).key == 0x61 }

  private func readBefore(
    _ before: Int, _ start: Int, _ sentence: Range<Int>, _ cues: inout Cues
  ) {
    guard before >= sentence.lowerBound,
      word(start).gap == .space || word(start).gap == .hyphen, !cues.isPersonal
    else { return }
    let own = word(before)
    let hasTwo = before > sentence.lowerBound
    switch own.key {
    case Key.to, Key.from:
      let isMotion =
        hasTwo && (word(before - 1).isIn(.motionWords) || isMotion(before - 2, sentence))
      let isRelation = hasTwo && word(before - 1).isIn(.relationalNouns)
      cues.acts = isRelation || own.key == Key.to && hasTwo && !isMotion
      cues.locates = !cues.acts
      cues.locatesLoosely = cues.locates && !isMotion
    case Key.in:
      cues.locates = !(hasTwo && word(before - 1).isIn(.stanceNouns) && !followsOf(before - 1))
      cues.acts = !cues.locates
    case Key.with, Key.by, Key.between, Key.against, Key.towards, Key.toward:
      cues.acts = true
    case Key.of:
      cues.locates = true
      cues.locatesLoosely = !(hasTwo && word(before - 1).isInAny(Self.regionBits))
    default:
      if own.isIn(.compassWords), own.letterCase == .lower || own.isInitial {
        cues.locates = true
        cues.isPart = true
      } else if own.isIn(.locatingWords) {
        cues.locates = true
        cues.locatesAt = own.key == Key.at
      } else if own.isIn(.actionWords), !own.isIn(.functionWords) {
        cues.acts = true
      } else if own.partOfSpeech == .verb, !own.isIn(.motionWords) {
        cues.acts = true
      }
    }
  }

  private static let regionBits =
    WordClass.regionNouns.bit | WordClass.placeNouns.bit | WordClass.cityNouns.bit

  /// Whether a noun closes an "of" phrase, as "officials" does not in "a number of officials in".
  private func followsOf(_ index: Int) -> Bool { index > 0 && word(index - 1).key == Key.of }

  private func isMotion(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index >= sentence.lowerBound && word(index).isIn(.motionWords)
  }

  private func readAfter(
    _ after: Int, _ words: Range<Int>, _ sentence: Range<Int>, _ cues: inout Cues
  ) {
    guard after < sentence.upperBound else { return }
    let next = word(after)
    if !cues.locates, governsVerb(after, sentence) { cues.acts = true }
    switch next.gap {
    case .apostrophe where next.key == Key.possessive:
      guard after + 1 < sentence.upperBound else { return }
      let owned = word(after + 1)
      if owned.isIn(.kinNouns), owned.letterCase == .lower, !cues.hasArticle {
        cues.isPersonal = true
      }
      if owned.isIn(.cityNouns) {
        cues.locates = true
      } else if !cues.locates {
        cues.acts = true
      }
    case .hyphen:
      if next.key == Key.based || next.key == Key.born {
        cues.locates = true
      } else if next.letterCase == .lower {
        cues.acts = true
        cues.locates = false
      }
    case .space:
      if next.isIn(.sayingWords) {
        cues.isPersonal = true
      } else if cues.hasArticle, next.isIn(.namesakeNouns) {
        // "the Miller family", "the Carter administration".
        cues.isPersonal = true
        cues.hasArticle = false
      }
      if next.isIn(.regionNouns), next.letterCase == .lower {
        cues.locates = true
        cues.locatesLoosely = false
      }
      if next.isIn(.cityNouns), !next.isIn(.actionWords) {
        cues.locates = true
      } else if next.isIn(.actionWords), !cues.locates {
        cues.acts = true
      }
    default: break
    }
  }

  /// Whether a finite verb follows at once, or after an adverb or an inserted "however".
  private func governsVerb(_ after: Int, _ sentence: Range<Int>) -> Bool {
    for index in after..<min(after + 3, sentence.upperBound) {
      let own = word(index)
      if own.isFiniteVerb { return true }
      if own.partOfSpeech != .adv { return false }
    }
    return false
  }

  /// Folded keys of function words.
  enum Key {
    static let `in`: UInt64 = 0x6E69
    static let of: UInt64 = 0x666F
    static let president = key("president")
    static let possessive: UInt64 = 0x73
    static let to: UInt64 = 0x6F74
    static let by: UInt64 = 0x7962
    static let at: UInt64 = 0x7461
    static let from: UInt64 = 0x6D6F_7266
    static let with: UInt64 = 0x6874_6977
    static let and: UInt64 = 0x64_6E61
    static let or: UInt64 = 0x726F
    static let nor: UInt64 = 0x72_6F6E
    static let war: UInt64 = 0x72_6177
    static let summit = key("summit")
    static let staff = key("staff")
    static let who = key("who")
    static let which = key("which")
    static let it = key("it")
    static let its = key("its")
    static let called = key("called")
    static let named = key("named")
    static let `as` = key("as")
    static let near = key("near")
    static let uss = key("uss")
    static let hms = key("hms")
    static let hmas = key("hmas")
    static let hmcs = key("hmcs")
    static let stake = key("stake")
    static let shares = key("shares")
    static let merger = key("merger")
    static let st = key("st")
    static let county = key("county")
    static let an: UInt64 = 0x6E61
    static let the: UInt64 = 0x65_6874
    static let `for`: UInt64 = 0x72_6F66
    static let that: UInt64 = 0x7461_6874
    static let between = key("between")
    static let against = key("against")
    static let towards = key("towards")
    static let toward = key("toward")
    static let based = key("based")
    static let born = key("born")
    static let ethnic = key("ethnic")
    static let minority = key("minority")
    static let minorities = key("minorities")

    /// The key of a word of at most eight letters, or of the hash of a longer one as articles keep it.
    static func key(_ word: StaticString) -> UInt64 {
      word.withUTF8Buffer { buffer in
        let key = WordKey(buffer)
        return buffer.count > 8 ? key.value | (1 as UInt64) << 63 : key.value
      }
    }
  }
}
