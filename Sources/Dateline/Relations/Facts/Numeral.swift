/// A number in words or digits: "8,800", "$174 million", "a dozen", "3–5 per cent", "tens of
/// thousands", "two-thirds".
struct Numeral {
  /// The tokens of the number with its sign of currency and its multiplier.
  let tokens: Range<Int>
  /// The number as a decimal numeral; of a range its lower end; nil where it is not exact enough.
  let value: String?
  /// The currency, the word for it, or "%", if the number carries one.
  let unit: String?
  /// Whether it is told as a fraction of something: "a third of", "half of".
  let isPart: Bool

  /// Whether it is "one", which is mostly a pronoun.
  var isOne: Bool { value == "1" && unit == nil && !isPart }

  /// Whether it is so small that it counts members and cases rather than measures.
  var isSmall: Bool {
    guard unit == nil, !isPart, let value else { return false }
    return value.count == 1 || value == "10"
  }

  /// Reads a number that starts at a token.
  ///
  /// - Returns: nil where no number starts there.
  init?(at start: Int, in sentence: Range<Int>, _ graph: ClauseGraph) {
    var reader = NumeralReader(graph, start, sentence)
    guard reader.read() else { return nil }
    tokens = reader.first..<reader.next
    value = reader.value
    unit = reader.unit
    isPart = reader.isPart
  }

  /// The words before the number that make it inexact, if there are any.
  func approximation(in sentence: Range<Int>, _ graph: ClauseGraph) -> String? {
    var first = tokens.lowerBound
    while first - 1 >= sentence.lowerBound, tokens.lowerBound - first < 3,
      graph.hasClass(first - 1, graph.classes.approximator)
        || graph.words[first - 1] == graph.known.than
        || graph.words[first - 1] == graph.known.at || graph.words[first - 1] == graph.known.to
    {
      first -= 1
    }
    guard first < tokens.lowerBound else { return nil }
    let span = TextSpan(graph.spans[first].start, graph.spans[tokens.lowerBound - 1].end)
    let text = graph.text[span]
    return text == "at" || text == "to" ? nil : text
  }
}

/// Reads the words of one number from left to right.
private struct NumeralReader {
  private let graph: ClauseGraph
  private let sentence: Range<Int>
  private(set) var first: Int
  private(set) var next: Int
  private(set) var unit: String?
  private(set) var isPart = false
  private var digits = ""
  private var zeros = 0
  private var isRough = false

  init(_ graph: ClauseGraph, _ start: Int, _ sentence: Range<Int>) {
    self.graph = graph
    self.sentence = sentence
    first = start
    next = start
  }

  private func form(_ token: Int) -> String {
    sentence.contains(token) ? graph.text[graph.spans[token]].lowercased() : ""
  }

  private func word(_ token: Int) -> NumeralWords.Word? { graph.lexicon.numerals[form(token)] }

  private func isDash(_ token: Int) -> Bool { ["-", "–", "—"].contains(form(token)) }

  mutating func read() -> Bool {
    // "Mi-24", "G20-7": the tail of a name or code.
    if first > sentence.lowerBound, isDash(first - 1),
      graph.spans[first - 1].end == graph.spans[first].start
    {
      return false
    }
    if case .currency(let code) = word(next), graph.upos[next] == .sym || form(next).hasSuffix("$")
    {
      unit = code ?? graph.text[graph.spans[next]]
      next += 1
    }
    guard readAmount(isFirst: true) else { return false }
    readRange()
    readUnit()
    return true
  }

  /// The number as a decimal numeral.
  var value: String? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard !isRough, !digits.isEmpty, parts.count <= 2 else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    let shifted = fraction.prefix(zeros)
    let rest = fraction.dropFirst(zeros)
    var whole = parts[0] + shifted + String(repeating: "0", count: max(0, zeros - shifted.count))
    while whole.count > 1, whole.hasPrefix("0") { whole.removeFirst() }
    return rest.isEmpty ? String(whole) : whole + "." + rest
  }

  /// Reads one number with its multipliers; of the second of a range only the place is kept.
  private mutating func readAmount(isFirst: Bool) -> Bool {
    let hasArticle =
      isFirst && first > sentence.lowerBound && ["a", "an", "one"].contains(form(first - 1))
    switch word(next) {
    case .number(let number):
      digits = String(number)
      if number == 12 && form(next) == "dozen", hasArticle { first -= 1 }
      next += 1
      guard isDash(next) else { break }
      if case .number(let unit) = word(next + 1), number >= 20, number % 10 == 0, unit < 10 {
        digits = String(number + unit)
        next += 2
      } else if case .part = word(next + 1) {
        return readPart(at: next + 1, isMultiple: number > 1)
      }
    case .multiplier(let zeros) where hasArticle && form(next).count > 2:
      digits = "1"
      self.zeros += zeros
      first -= 1
      next += 1
    case .many:
      isRough = true
      if hasArticle { return false }
      next += 1
      if form(next) == "of", case .many = word(next + 1) { next += 2 }
      return true
    case .vague:
      // "several thousand", "a few dozen".
      switch word(next + 1) {
      case .multiplier, .many, .number(12): break
      default: return false
      }
      isRough = true
      if hasArticle { first -= 1 }
      next += 2
    case .part(let decimal?) where decimal == "0.5" && form(next + 1) == "dozen":
      digits = "6"
      if hasArticle { first -= 1 }
      next += 2
    case .part where form(next) == "half" && form(next + 1) == "a" && form(next + 2) == "dozen":
      digits = "6"
      next += 3
    case .part:
      guard hasArticle || form(next) == "half" else { return false }
      if hasArticle { first -= 1 }
      return readPart(at: next, isMultiple: false)
    case nil:
      guard readDigits() else { return false }
    default: return false
    }
    readMultipliers()
    return true
  }

  /// Reads a fraction, which needs its whole: "a third of", "half the", "half a million".
  private mutating func readPart(at token: Int, isMultiple: Bool) -> Bool {
    guard case .part(let decimal) = word(token) else { return false }
    next = token + 1
    let after = form(next) == "of" ? next + 1 : next
    if ["a", "an"].contains(form(after)), case .multiplier(let zeros) = word(after + 1) {
      digits = decimal ?? ""
      isRough = decimal == nil
      self.zeros = zeros
      next = after + 2
      readMultipliers()
      return true
    }
    isPart = true
    digits = isMultiple ? "" : decimal ?? ""
    isRough = digits.isEmpty
    if form(next) == "of" { return true }
    return form(token) == "half" && next < sentence.upperBound
      && (graph.tags[next] == .dt || graph.tags[next] == .prpPossessive)
  }

  /// Reads "$174m", "2,500", "3.5".
  private mutating func readDigits() -> Bool {
    guard next < sentence.upperBound else { return false }
    var text = form(next)
    guard text.first?.isNumber == true else { return false }
    var zeros = 0
    while let suffix = graph.lexicon.numerals.suffixes.first(where: {
      text.hasSuffix($0.word) && text.dropLast($0.word.count).last?.isNumber == true
    }) {
      zeros += suffix.zeros
      text.removeLast(suffix.word.count)
    }
    let digits = text.filter { $0 != "," }
    guard digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }) else {
      return false
    }
    self.digits = digits
    self.zeros += zeros
    next += 1
    return true
  }

  private mutating func readMultipliers() {
    while case .multiplier(let zeros) = word(next) {
      self.zeros += zeros
      next += 1
    }
    // "two dozen".
    if case .number(12) = word(next), form(next) == "dozen", let count = Int(digits), zeros == 0 {
      digits = String(count * 12)
      next += 1
    }
  }

  /// Reads on over "3 – 5", "10 to 12", "between 10,000 and 15,000"; the first number stands for
  /// both, with the multiplier of the second if it has none.
  private mutating func readRange() {
    let isBetween = first > sentence.lowerBound && form(first - 1) == "between"
    let joins =
      isDash(next) || ["to", "or"].contains(form(next)) || isBetween && form(next) == "and"
    guard joins, graph.dateAt[next] < 0 else { return }
    var other = NumeralReader(graph, next + 1, sentence)
    if case .currency = other.word(other.next) { other.next += 1 }
    guard other.readAmount(isFirst: false), !other.isPart else { return }
    if zeros == 0, !isRough { zeros = other.zeros }
    next = other.next
  }

  private mutating func readUnit() {
    if case .percent = word(next) {
      unit = "%"
      next += 1
    } else if form(next) == "per", form(next + 1) == "cent" {
      unit = "%"
      next += 2
    } else if unit == nil {
      // "5 million euros", "40 US dollars".
      let isNamed = sentence.contains(next) && graph.nameAt[next] >= 0
      let at = isNamed ? next + 1 : next
      if case .currency(let code) = word(at), graph.upos[at] != .sym {
        unit = code ?? graph.text[graph.spans[at]]
        next = at + 1
      }
    }
  }
}
