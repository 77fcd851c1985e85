import Dateline

/// Made-up names and a text that holds some of them, the same every time.
///
/// Names of persons, places and bodies share their words, as real ones do; every third sentence of
/// the text has a name put in, or all of a name but its last word, which must not be found.
struct NameCorpus {
  /// The names, each once.
  private(set) var names: [[UInt8]] = []
  /// The text, UTF-8.
  private(set) var text: [UInt8] = []
  /// Where names were put in: the number of the name and its bytes.
  private(set) var gold: [(number: Int, start: Int, end: Int)] = []

  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Makes names, and a text of an article's sentences.
  ///
  /// - Parameters:
  ///   - count: how many names.
  ///   - sentences: what the text is made of.
  ///   - size: about how many bytes of text.
  init(count: Int, sentences: [String], size: Int) {
    makeNames(count)
    text.reserveCapacity(size + 1000)
    while text.count < size, !sentences.isEmpty {
      let words = sentences[next(sentences.count)].split(separator: " ")
      let place = next(3) == 0 ? next(words.count + 1) : -1
      for index in 0...words.count {
        if index == place { put(next(names.count)) }
        if index < words.count {
          text += Array(words[index].utf8)
          text.append(0x20)
        }
      }
      text.append(0x0A)
    }
  }

  /// Puts a name in, or what is left of it without its last word.
  private mutating func put(_ number: Int) {
    let name = names[number]
    if next(5) == 0, let space = name.lastIndex(of: 0x20) {
      text += name[..<space]
    } else {
      gold.append((number, text.count, text.count + name.count))
      text += name
    }
    text.append(0x20)
  }

  private mutating func makeNames(_ count: Int) {
    let given = uniqueWords(1500)
    let last = uniqueWords(60_000)
    let places = uniqueWords(30_000)
    let heads = ["Front", "Party", "Army", "Bank", "Union", "Council", "Oil Company", "Agency"]
    let kinds = ["Province", "Region", "District", "River", "Valley", "Islands", "City"]
    let sides = ["North", "New", "Upper", "Port", "Lake", "Greater"]
    let middles = ["People's", "National", "United", "Democratic", "Central", "General"]
    var seen: Set<[UInt8]> = []
    while names.count < count {
      let name =
        switch next(20) {
        case 0..<7: "\(pick(given)) \(pick(last))"
        case 7: "\(pick(given)) al-\(pick(last))"
        case 8: "\(pick(given)) \(pick(given)) \(pick(last))"
        case 9: "\(pick(places))"
        case 10, 11: "\(pick(sides)) \(pick(places))"
        case 12..<15: "\(pick(places)) \(pick(kinds))"
        case 15, 16: "\(pick(places)) \(pick(middles)) \(pick(heads))"
        case 17: "\(pick(middles)) \(pick(middles)) \(pick(heads)) of \(pick(places))"
        case 18: "\(pick(last)) & \(pick(last)) \(pick(heads))"
        default: "\(pick(last)) \(pick(heads))"
        }
      let bytes = Array(name.utf8)
      if seen.insert(bytes).inserted { names.append(bytes) }
    }
  }

  private mutating func uniqueWords(_ count: Int) -> [String] {
    let onsets = [
      "b", "ch", "d", "f", "g", "h", "j", "k", "kh", "l", "m", "n", "p", "r", "s", "sh", "t", "v",
      "z",
    ]
    let vowels = ["a", "e", "i", "o", "u", "ai", "ou"]
    let codas = ["", "", "n", "r", "l", "s", "k", "m", "nd"]
    var seen: Set<String> = []
    var words: [String] = []
    while words.count < count {
      var word = ""
      for _ in 0...1 + next(2) { word += pick(onsets) + pick(vowels) + pick(codas) }
      word = word.prefix(1).uppercased() + word.dropFirst()
      if seen.insert(word).inserted { words.append(word) }
    }
    return words
  }

  private mutating func pick(_ list: [String]) -> String { list[next(list.count)] }

  /// The next number below a bound (xorshift).
  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % UInt64(bound))
  }
}
