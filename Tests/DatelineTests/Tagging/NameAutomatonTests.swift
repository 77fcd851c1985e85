import Testing

@testable import Dateline

@Suite struct NameAutomatonTests {
  private func find(
    _ names: [String], in text: String, overlaps: NameAutomaton.Overlaps = .none
  ) -> [String] {
    var builder = NameAutomatonBuilder(expecting: names.count)
    for (number, name) in names.enumerated() {
      Array(name.utf8).withUnsafeBufferPointer { builder.add(plain: $0, entity: number) }
    }
    let automaton = builder.build()
    let text = ArticleText(text)
    var found: [String] = []
    text.withBytes { bytes in
      automaton.forEachMatch(in: bytes, overlaps: overlaps) {
        found.append(text[TextSpan($0.start, $0.end)])
      }
    }
    return found
  }

  static let cases: [(name: String, names: [String], text: String, found: [String])] = [
    ("leftmost-longest", ["New", "New York", "York Times"], "New York Times", ["New York"]),
    ("falls back to the longest whole name", ["A B", "A B C D"], "A B C E", ["A B"]),
    ("no hit inside a word", ["Iran", "Oman"], "Iranian Oman's Romania", ["Oman"]),
    ("a hyphen is a boundary", ["Iran", "Iraq"], "the Iran-Iraq war", ["Iran", "Iraq"]),
    (
      "hyphen and space are the same", ["al-Qaida"], "al Qaida al-Qaida al‑Qaida",
      [
        "al Qaida", "al-Qaida", "al‑Qaida",
      ]
    ),
    ("marks are folded", ["São Tomé"], "Sao Tome and SÃO TOMÉ", ["Sao Tome", "SÃO TOMÉ"]),
    ("small letters are no name", ["Turkey"], "a turkey in Turkey", ["Turkey"]),
    ("acronyms need capitals", ["WHO", "US"], "who told us, WHO or US?", ["WHO", "US"]),
    ("capitals throughout", ["South Sudan"], "SOUTH SUDAN, south sudan", ["SOUTH SUDAN"]),
    ("words over eight bytes", ["Turkmenistan"], "Turkmenistan, Turkmenistani", ["Turkmenistan"]),
    ("not inside an apostrophe", ["Neill", "Sana"], "O'Neill in Sana'a", []),
    (
      "an ampersand is a word", ["AT&T", "Johnson & Johnson"], "AT&T, Johnson & Johnson.",
      [
        "AT&T", "Johnson & Johnson",
      ]
    ),
    (
      "initials", ["John F. Kennedy"], "John F. Kennedy and John F.Kennedy",
      [
        "John F. Kennedy", "John F.Kennedy",
      ]
    ),
    ("no name across a full stop", ["Russia Today"], "in Russia. Today it", []),
    ("no name across an empty line", ["Hong Kong"], "Hong\n\nKong Hong\nKong", ["Hong\nKong"]),
    ("Cyrillic is matched as it is", ["Россия"], "РОССИЯ и Россия", ["РОССИЯ", "Россия"]),
    (
      "folding that changes the length keeps the offsets", ["Straße", "İzmir", "Æthelstan"],
      "STRASSE, Strasse; Izmir, İZMİR; Aethelstan and ÆTHELSTAN",
      ["STRASSE", "Strasse", "Izmir", "İZMİR", "Aethelstan", "ÆTHELSTAN"]
    ),
    (
      "marks written apart are the same", ["Türkiye"], "Tu\u{308}rkiye’s and Turkiye's",
      ["Tu\u{308}rkiye", "Turkiye"]
    ),
    (
      "quotes of any shape", ["People's Party", "Sana'a"],
      "People’s Party, People's Party, People‘s Party, Sana’a, Sanaʼa, Sana`a",
      [
        "People’s Party", "People's Party", "People‘s Party", "Sana’a", "Sanaʼa", "Sana`a",
      ]
    ),
    (
      "hyphens of any shape", ["Nagorno-Karabakh"],
      "Nagorno-Karabakh, Nagorno‐Karabakh, Nagorno–Karabakh, Nagorno Karabakh, Nagorno - Karabakh",
      [
        "Nagorno-Karabakh", "Nagorno‐Karabakh", "Nagorno–Karabakh", "Nagorno Karabakh",
      ]
    ),
    (
      "a dash ends a word of any length", ["Russia", "Иран"],
      "government—Russia, war—Russia, yesterday—Иран", ["Russia", "Russia", "Иран"]
    ),
    (
      "no hit behind letters beyond ASCII", ["Cole", "Nord", "Har"],
      "ÉCole, Œcole, governmenteéCole, Ø­Nord, été’Har, à Cole", ["Cole"]
    ),
    ("several entities of one name", ["Georgia", "Georgia"], "in Georgia", ["Georgia"]),
    ("a soft hyphen is nothing", ["Kandahar"], "Kanda\u{AD}har", ["Kanda\u{AD}har"]),
  ]

  @Test("matching", arguments: cases.indices)
  func matches(_ index: Int) {
    let testCase = Self.cases[index]
    #expect(find(testCase.names, in: testCase.text) == testCase.found, "\(testCase.name)")
  }

  @Test("overlapping names are kept on request")
  func overlaps() {
    let names = [
      "New York", "York Times", "York", "New York Times Square", "Bank of China", "China",
    ]
    let text = "New York Times and the Bank of China, New York Times Square"
    #expect(
      find(names, in: text) == ["New York", "Bank of China", "New York Times Square"])
    #expect(
      find(names, in: text, overlaps: .crossing) == [
        "New York", "York Times", "Bank of China", "New York Times Square",
      ])
    #expect(
      find(names, in: text, overlaps: .nested) == [
        "New York", "York", "York Times", "Bank of China", "China", "New York",
        "New York Times Square", "York", "York Times",
      ])
  }

  @Test("names are found wherever blocks of text end", arguments: [0, 8064, 8128])
  func acrossBlocks(_ before: Int) {
    for shift in before..<before + 140 {
      let text = String(repeating: "x ", count: shift / 2) + (shift % 2 == 0 ? "" : " ")
      #expect(
        find(
          ["Équateur", "Republic of Turkmenistan"], in: text + "Republic of Turkmenistan Équateur")
          == ["Republic of Turkmenistan", "Équateur"], "behind \(shift) bytes")
    }
  }

  /// What the automaton should find, by trying every name at every place.
  private func naive(_ names: [String], _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    func isWord(_ offset: Int) -> Bool {
      offset >= 0 && offset < bytes.count && (bytes[offset] | 0x20) &- 0x61 < 26
    }
    var found: [String] = []
    var at = 0
    while at < bytes.count {
      let here = names.map { Array($0.utf8) }.filter { name in
        bytes[at...].starts(with: name) && !isWord(at - 1) && !isWord(at + name.count)
      }
      if let longest = here.max(by: { $0.count < $1.count }) {
        found.append(String(decoding: longest, as: UTF8.self))
        at += longest.count
      } else {
        at += 1
      }
    }
    return found
  }

  @Test("agrees with a naive search on small inputs", arguments: 0..<400)
  func agrees(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let words = ["Aa", "Bb", "Aab", "C", "Longerword", "Longerworda", "x"]
    let names = (0..<6).map { _ in
      (0...next(3)).map { _ in words[next(words.count - 1)] }.joined(separator: " ")
    }
    let text = (0..<20).map { _ in words[next(words.count)] }.joined(separator: " ")
    #expect(find(names, in: text) == naive(names, text), "names \(names) in '\(text)'")
  }

  @Test("hostile input is scanned without harm")
  func hostile() {
    let long = String(repeating: "A", count: 10_000)
    #expect(find([long, "B"], in: long + " B").last == "B")
    #expect(find(["A A"], in: String(repeating: "A ", count: 20_000)).count == 10_000)
    let invalid = ArticleText(repairing: [0x41, 0xE2, 0x80, 0x20, 0x42, 0xFF])
    #expect(find(["B"], in: invalid.string) == ["B"] || invalid.count > 0)
  }
}
