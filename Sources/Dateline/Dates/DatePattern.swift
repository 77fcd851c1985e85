/// The pattern of a date rule: words, marks, classes, alternatives and optional parts.
///
/// `{month}.? {day}(,? {year})?` reads: a month, perhaps a full stop, a space, a day, perhaps a
/// year. A space asks for white space, `~` for white space or a hyphen, nothing between two elements
/// for nothing; `<` and `>` mark the extent where it is not the whole; a backslash takes the next
/// character as a mark.
struct DatePattern {
  /// One symbol of a pattern with its alternatives spelt out.
  enum Symbol: Hashable {
    case space
    case spaceOrHyphen
    case extentStart
    case extentEnd
    case word(String)
    case number(Int32)
    /// A class, and the part of the expression it fills, if any.
    case capture(DatePartKey?, className: String)
  }

  /// What is wrong with a pattern, and at which character from 0.
  struct Fault: Error {
    let offset: Int
    let message: String
  }

  private indirect enum Node {
    /// A symbol by its place in `symbols`.
    case symbol(Int)
    case group([[Node]], isOptional: Bool)
  }

  /// The symbols of the pattern, each once.
  let symbols: [Symbol]
  /// Every sequence of symbols that the pattern stands for, by their places in `symbols`.
  let sequences: [[Int]]

  /// The most sequences one pattern may stand for.
  static let limit = 4000

  /// Reads a pattern.
  ///
  /// - Throws: `Fault` at the first character that does not fit.
  init(_ text: String) throws(Fault) {
    var parser = Parser(Array(text.unicodeScalars))
    let nodes = try parser.sequence(closing: nil)
    let sequences = Self.expand(nodes[...])
    if sequences.count > Self.limit {
      throw Fault(
        offset: 0,
        message: "stands for \(sequences.count) sequences, more than \(Self.limit); split the rule")
    }
    self.symbols = parser.symbols
    self.sequences = sequences
  }

  private static func expand(_ nodes: ArraySlice<Node>) -> [[Int]] {
    var expanded: [[Int]] = [[]]
    for node in nodes {
      switch node {
      case .symbol(let symbol):
        for index in expanded.indices { expanded[index].append(symbol) }
      case .group(let alternatives, let isOptional):
        var tails = alternatives.flatMap { expand($0[...]) }
        if isOptional { tails.append([]) }
        expanded = expanded.flatMap { head in tails.map { head + $0 } }
      }
      if expanded.count > 2 * limit { return expanded }
    }
    return expanded
  }

  private struct Parser {
    let scalars: [Unicode.Scalar]
    var offset = 0
    var symbols: [Symbol] = []

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    mutating func sequence(closing: Unicode.Scalar?) throws(Fault) -> [Node] {
      var nodes: [Node] = []
      while offset < scalars.count {
        let scalar = scalars[offset]
        if scalar == ")" || scalar == "|" {
          if closing == nil { throw Fault(offset: offset, message: "'\(scalar)' without '('") }
          return nodes
        }
        offset += 1
        switch scalar {
        case "(": nodes.append(try group())
        case "?":
          guard let last = nodes.popLast() else {
            throw Fault(offset: offset - 1, message: "'?' after nothing")
          }
          nodes.append(.group([[last]], isOptional: true))
        case "{": nodes.append(node(try capture()))
        case " ": nodes.append(node(.space))
        case "~": nodes.append(node(.spaceOrHyphen))
        case "<": nodes.append(node(.extentStart))
        case ">": nodes.append(node(.extentEnd))
        case "\\" where offset < scalars.count:
          offset += 1
          nodes.append(node(.word(String(scalars[offset - 1]))))
        default: nodes.append(node(word(from: scalar)))
        }
      }
      if closing != nil { throw Fault(offset: offset, message: "missing ')'") }
      return nodes
    }

    private mutating func node(_ symbol: Symbol) -> Node {
      if let place = symbols.firstIndex(of: symbol) { return .symbol(place) }
      symbols.append(symbol)
      return .symbol(symbols.count - 1)
    }

    private mutating func group() throws(Fault) -> Node {
      var alternatives = [try sequence(closing: ")")]
      while offset < scalars.count, scalars[offset] == "|" {
        offset += 1
        alternatives.append(try sequence(closing: ")"))
      }
      offset += 1
      return .group(alternatives, isOptional: false)
    }

    private mutating func capture() throws(Fault) -> Symbol {
      let start = offset
      while offset < scalars.count, scalars[offset] != "}" { offset += 1 }
      guard offset < scalars.count else { throw Fault(offset: start, message: "missing '}'") }
      let content = String(String.UnicodeScalarView(scalars[start..<offset]))
      offset += 1
      let parts = content.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 1 { return .capture(DatePartKey(rawValue: parts[0]), className: parts[0]) }
      if parts.count == 2, parts[0].isEmpty { return .capture(nil, className: parts[1]) }
      guard parts.count == 2 else {
        throw Fault(offset: start, message: "write a capture as '{part:class}'")
      }
      guard let key = DatePartKey(rawValue: parts[0]) else {
        let known = DatePartKey.allCases.map(\.rawValue)
        let hint = Spelling.nearest(to: parts[0], in: known).map { "; did you mean '\($0)'?" } ?? ""
        throw Fault(offset: start, message: "unknown part '\(parts[0])'" + hint)
      }
      return .capture(key, className: parts[1])
    }

    private mutating func word(from first: Unicode.Scalar) -> Symbol {
      let isDigit = ("0"..."9").contains(first)
      guard isDigit || first.properties.isAlphabetic else { return .word(String(first)) }
      var word = String(first)
      while offset < scalars.count,
        isDigit ? ("0"..."9").contains(scalars[offset]) : scalars[offset].properties.isAlphabetic
      {
        word.unicodeScalars.append(scalars[offset])
        offset += 1
      }
      return isDigit ? .number(Int32(word) ?? .max) : .word(word)
    }
  }
}
