import Dateline
import DatelineTraining
import Testing

@Suite("Treebanks")
struct TreebankTests {
  @Test("words, documents, multiword tokens and empty nodes")
  func reads() throws {
    let treebank = try SmallTreebank.treebank()
    #expect(treebank.sentences.map(\.words.count) == [7, 7, 5])
    #expect(treebank.sentences.map(\.beginsDocument) == [true, false, true])
    #expect(treebank.wordCount == 19)
    let word = treebank.sentences[2].words[0]
    #expect(word.form.elementsEqual("Treaties".utf8) && word.lemma.elementsEqual("treaty".utf8))
    #expect(word.upos == .noun && word.tag == .nns)
    #expect(word.head == 2 && word.deprel == .nsubjPass)
  }

  @Test("the text is as it was written, clitics and all")
  func writesText() throws {
    let written = TreebankText(try SmallTreebank.treebank())
    let lines = written.text.string.split(separator: "\n").map { $0.trimmingSuffix(" ") }
    #expect(
      lines == [
        "The minister met farmers in Vilnius.", "She didn't sign the treaty.",
        "Treaties were signed by ministers",
      ])
    let forms = written.tokens.sentences[1].map { written.text[written.tokens.spans[$0]] }
    #expect(forms == ["She", "did", "n't", "sign", "the", "treaty", "."])
  }

  static let faults: [(name: String, text: String, message: String)] = [
    ("too few columns", "1\ta\tb\n", "t.conllu:1: expected 10 columns, found 3"),
    (
      "a word that does not count on", "2\ta\ta\tX\tXX\t_\t0\troot\t_\t_\n",
      "t.conllu:1: expected word 1, found '2'"
    ),
    (
      "an unknown part of speech", "\n1\ta\ta\tWORD\tXX\t_\t0\troot\t_\t_\n",
      "t.conllu:2: unknown part of speech 'WORD'"
    ),
    (
      "an unknown relation", "1\ta\ta\tX\tXX\t_\t0\tsubject\t_\t_\n",
      "t.conllu:1: unknown relation 'subject'"
    ),
    (
      "no head", "1\ta\ta\tX\tXX\t_\t_\troot\t_\t_\n",
      "t.conllu:1: expected the number of a head, found '_'"
    ),
    (
      "a head outside", "1\ta\ta\tX\tXX\t_\t7\tdep\t_\t_\n\n",
      "t.conllu:2: a head is not in its sentence, which ends here"
    ),
  ]

  @Test("a fault names file, line and culprit", arguments: faults)
  func fault(name: String, text: String, message: String) {
    #expect {
      try Treebank(conllu: Array(text.utf8), path: "t.conllu")
    } throws: { error in
      String(describing: error) == message
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var rest = self
    while rest.last == character { rest.removeLast() }
    return String(rest)
  }
}
