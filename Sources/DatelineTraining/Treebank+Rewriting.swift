import Dateline

extension Treebank.Sentence {
  /// How the letters of a sentence may be written.
  enum Case: CaseIterable {
    case upper
    case lower
    /// Words begin with capitals but for short ones, as in headlines.
    case title
  }

  /// The sentence in another case.
  func written(in letters: Case) -> Treebank.Sentence {
    var copy = self
    for index in words.indices {
      let form = words[index].form
      switch letters {
      case .upper: copy.words[index].form = form.map(Self.upper)
      case .lower: copy.words[index].form = form.map(Self.lower)
      case .title:
        guard index == 0 || words[index].upos.isContent, let first = form.first,
          !(index > 0 && words[index - 1].isGluedAfter)
        else { continue }
        copy.words[index].form = [Self.upper(first)] + form.dropFirst()
      }
    }
    return copy
  }

  /// The sentence without the mark it ends with, as headings have none; nil where it has no such
  /// mark or not much else.
  var withoutFinalMark: Treebank.Sentence? {
    let last = words.count - 1
    guard last >= 2, words[last].upos == .punct, words[last].head >= 0,
      words[last].form.count == 1, let mark = words[last].form.first, Self.isFinal(mark),
      !words.contains(where: { $0.head == last })
    else { return nil }
    var copy = self
    copy.words.removeLast()
    copy.words[last - 1].isGluedAfter = false
    return copy
  }

  private static func isFinal(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
  }

  private static func upper(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "a") < 26 ? byte & 0xDF : byte
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}

extension UPOS {
  /// Whether headlines begin the words of this part of speech with capitals.
  fileprivate var isContent: Bool {
    switch self {
    case .noun, .propn, .verb, .adj, .adv, .pron, .aux, .num, .intj: true
    default: false
    }
  }
}
