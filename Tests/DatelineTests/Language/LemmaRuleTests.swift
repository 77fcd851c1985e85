import Testing

@testable import Dateline

@Suite("Lemma rules")
struct LemmaRuleTests {
  static let cases: [(form: String, lemma: String, rule: LemmaRule)] = [
    ("studies", "study", LemmaRule(stripped: 3, isLowercased: true, suffix: Array("y".utf8))),
    ("Was", "be", LemmaRule(stripped: 3, isLowercased: true, suffix: Array("be".utf8))),
    ("Bush", "Bush", LemmaRule(stripped: 0, isLowercased: false, suffix: [])),
    ("Talks", "talk", LemmaRule(stripped: 1, isLowercased: true, suffix: [])),
    ("Senators", "Senator", LemmaRule(stripped: 1, isLowercased: false, suffix: [])),
    ("n't", "not", LemmaRule(stripped: 2, isLowercased: true, suffix: Array("ot".utf8))),
  ]

  @Test("a rule is found and gives the lemma back", arguments: cases)
  func finds(form: String, lemma: String, rule: LemmaRule) {
    #expect(LemmaRule(from: Array(form.utf8), to: Array(lemma.utf8)) == rule)
    #expect(apply(rule, to: form) == lemma)
  }

  @Test("a rule that takes off more than there is leaves only what it puts on")
  func takesOffTooMuch() {
    let rule = LemmaRule(stripped: 9, isLowercased: true, suffix: Array("be".utf8))
    #expect(apply(rule, to: "is") == "be")
  }

  @Test("no rule has an ending that does not fit")
  func refusesLongEndings() {
    let lemma = String(repeating: "x", count: 30)
    #expect(LemmaRule(from: Array("a".utf8), to: Array(lemma.utf8)) == nil)
  }

  @Test("hashes of lemmas do not see capitals")
  func hashes() {
    #expect(LemmaHash("Approve") == LemmaHash("approve"))
    #expect(LemmaHash("approve") != LemmaHash("approved"))
    #expect(LemmaHash("") != LemmaHash("\0"))
    #expect(LemmaHash("abcdefgh") != LemmaHash("abcdefghi"))
  }

  private func apply(_ rule: LemmaRule, to form: String) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { room in
      guard let base = room.baseAddress else { return "" }
      var read = WordForm(cased: base, folded: base + WordForm.capacity)
      Array(form.utf8).withUnsafeBufferPointer { read.read($0) }
      let lemma = base + 2 * WordForm.capacity
      let length = rule.apply(to: read, into: lemma)
      return String(decoding: UnsafeBufferPointer(start: lemma, count: length), as: UTF8.self)
    }
  }
}
