/// A number in words or digits: "8,800", "$174 million", "a dozen", "3–5 per cent".
struct Numeral {
  /// The tokens of the number with its sign of currency and its multiplier.
  let tokens: Range<Int>
  /// The number as a decimal numeral; of a range its lower end; nil where it is not exact enough.
  let value: String?
  /// The currency or "%", if the number carries one.
  let unit: String?

  private static let multipliers: [(word: String, zeros: Int)] = [
    ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("bn", 9),
    ("m", 6), ("k", 3), ("tn", 12), ("mn", 6),
  ]
  private static let words = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let currencies = [
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "us$": "USD",
    "a$": "AUD", "c$": "CAD",
  ]

  /// Reads a number that starts at a token.
  ///
  /// - Returns: nil where no number starts there.
  init?(at start: Int, in sentence: Range<Int>, _ graph: ClauseGraph) {
    func form(_ token: Int) -> String { graph.text[graph.spans[token]].lowercased() }
    var token = start
    var unit: String?
    let isNumeric = graph.upos[token] == .num || graph.upos[token] == .sym
    guard isNumeric || Self.words[form(token)] == 12 else { return nil }
    if let currency = Self.currencies[form(token)] {
      unit = currency
      token += 1
    }
    guard token < sentence.upperBound else { return nil }
    var digits = ""
    var zeros = 0
    var text = form(token)
    if let word = Self.words[text] {
      digits = String(word)
    } else {
      // "$174m", "2,500", "3.5", "20%".
      while let multiplier = Self.multipliers.first(where: {
        text.hasSuffix($0.word) && text.dropLast($0.word.count).last?.isNumber == true
      }) {
        zeros += multiplier.zeros
        text.removeLast(multiplier.word.count)
      }
      digits = text.filter { $0 != "," }
      guard digits.first?.isNumber == true else {
        guard let multiplier = Self.multipliers.first(where: { $0.word == text }), text.count > 2
        else { return nil }
        digits = "1"
        zeros += multiplier.zeros
        self.init(token, token + 1, digits, zeros, unit)
        return
      }
    }
    token += 1
    // "3 – 5", "10 to 12": the first number stands for both.
    if token + 1 < sentence.upperBound, graph.upos[token + 1] == .num,
      graph.tags[token] == .hyph || ["-", "–", "to"].contains(form(token))
    {
      token += 2
    }
    while token < sentence.upperBound,
      let multiplier = Self.multipliers.first(where: { $0.word == form(token) })
    {
      zeros += multiplier.zeros
      token += 1
    }
    if token < sentence.upperBound {
      if form(token) == "%" || form(token) == "percent" {
        unit = "%"
        token += 1
      } else if form(token) == "per", token + 1 < sentence.upperBound, form(token + 1) == "cent" {
        unit = "%"
        token += 2
      }
    }
    self.init(start, token, digits, zeros, unit)
  }

  private init(_ start: Int, _ end: Int, _ digits: String, _ zeros: Int, _ unit: String?) {
    tokens = start..<end
    self.unit = unit
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else {
      value = nil
      return
    }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    let shifted = fraction.prefix(zeros)
    let rest = fraction.dropFirst(zeros)
    let whole = parts[0] + shifted + String(repeating: "0", count: max(0, zeros - shifted.count))
    value = rest.isEmpty ? String(whole) : whole + "." + rest
  }

  /// The word before the number that makes it inexact, if there is one.
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
