import Dateline
import Testing

@Suite("Labels of the language model")
struct LabelTests {
  @Test("every label leads back to its case")
  func leadsBack() {
    #expect(UPOS.allCases.allSatisfy { UPOS(label: $0.label) == $0 })
    #expect(EnglishTag.allCases.allSatisfy { EnglishTag(label: $0.label) == $0 })
    #expect(Deprel.allCases.allSatisfy { Deprel(label: $0.label) == $0 })
  }

  @Test("some labels, so that a shifted list is noticed")
  func examples() {
    #expect(UPOS.propn.label == "PROPN" && UPOS.x.label == "X")
    #expect(EnglishTag.vbn.label == "VBN" && EnglishTag.closingQuote.label == "''")
    #expect(EnglishTag.prpPossessive.label == "PRP$" && EnglishTag.currency.label == "$")
    #expect(Deprel.nsubjPass.label == "nsubj:pass" && Deprel.xcomp.label == "xcomp")
    #expect(Deprel.oblAgent.label == "obl:agent" && Deprel.aclRelcl.label == "acl:relcl")
  }

  @Test("an unknown subtype counts as its relation, an unknown relation as none")
  func unknown() {
    #expect(Deprel(label: "obl:lmod") == .obl)
    #expect(Deprel(label: "subject") == nil)
    #expect(UPOS(label: "noun") == nil)
  }
}
