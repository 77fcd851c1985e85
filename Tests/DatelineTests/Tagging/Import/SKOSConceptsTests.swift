import Testing

@testable import Dateline

@Suite struct SKOSConceptsTests {
  static let rdf = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE rdf:RDF [ <!ENTITY skos "http://www.w3.org/2004/02/skos/core#"> ]>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
      <skos:Concept rdf:about="http://x.example/1">
        <skos:prefLabel xml:lang="en">Fjord Treaty</skos:prefLabel>
        <skos:prefLabel xml:lang="no">Fjordtraktaten</skos:prefLabel>
        <skos:altLabel xml:lang="en">Treaty of the Fjords &amp; Bays</skos:altLabel>
        <skos:exactMatch rdf:resource="http://www.wikidata.org/entity/Q4242"/>
        <skos:broader><skos:Concept rdf:about="http://x.example/top"/></skos:broader>
      </skos:Concept>
      <rdf:Description rdf:about="http://x.example/2">
        <rdf:type rdf:resource="&skos;Concept"/>
        <skos:prefLabel>Berg Accord</skos:prefLabel>
      </rdf:Description>
    </rdf:RDF>
    """

  static let triples = """
    # a thesaurus
    <http://x.example/1> <http://www.w3.org/2004/02/skos/core#prefLabel> "Fjord Treaty"@en .
    <http://x.example/1> <http://www.w3.org/2004/02/skos/core#prefLabel> "Fjordtraktaten"@no .
    <http://x.example/1> <http://www.w3.org/2004/02/skos/core#altLabel> "Treaty of the Fjords \\u0026 Bays"@en .
    <http://x.example/1> <http://www.w3.org/2004/02/skos/core#exactMatch> <http://www.wikidata.org/entity/Q4242> .
    <http://x.example/1> <http://www.w3.org/2004/02/skos/core#broader> <http://x.example/top> .
    <http://x.example/2> <http://www.w3.org/2004/02/skos/core#prefLabel> "Berg Accord" .
    """

  static let rows = [
    "Berg Accord\tDocument\ttreaty\t\t\t\t\t\t\t\t10\t",
    "Fjord Treaty\tDocument\ttreaty\tQ4242\tTreaty of the Fjords & Bays\t\t\t\t\t\t10\t",
  ]

  @Test("RDF/XML and N-Triples give the same rows", arguments: [rdf, triples])
  func formats(_ text: String) throws {
    let run = try ImportRun(SKOSConcepts(classes: nil, type: .document, kind: "treaty"), text)
    #expect(run.rows == Self.rows)
    #expect(run.told.isEmpty)
  }

  @Test("the class map tells the type, and what it does not tell is passed over")
  func classMap() throws {
    let classes = try ImportRun.classes("http://x.example/top|Document|accord||55")
    let run = try ImportRun(SKOSConcepts(classes: classes, type: nil), Self.triples)
    #expect(
      run.rows == [
        "Fjord Treaty\tDocument\taccord\tQ4242\tTreaty of the Fjords & Bays\t\t\t\t\t\t55\t"
      ])
  }

  @Test("a malformed line is told, and the rest is read")
  func malformedLine() throws {
    let run = try ImportRun(
      SKOSConcepts(classes: nil, type: .document, kind: "treaty"), "<a <b\n" + Self.triples)
    #expect(run.told == ["in:1:1: no IRI or blank node to begin with; passed over"])
    #expect(run.rows == Self.rows)
  }

  @Test("XML that is not well-formed is refused with its line")
  func malformedXML() {
    let text = Self.rdf.replacing("</skos:altLabel>", with: "</skos:alt>")
    let error = #expect(throws: ImportError.self) {
      try ImportRun(SKOSConcepts(classes: nil, type: .document), text)
    }
    #expect(error?.description.contains("in:7: no well-formed XML") == true)
  }

  @Test("Turtle is refused with a remedy")
  func turtle() {
    let error = #expect(throws: ImportError.self) {
      try ImportRun(
        SKOSConcepts(classes: nil, type: .document), "@prefix skos: <http://x#> .\n")
    }
    #expect(error?.description.contains("rapper -i turtle -o ntriples") == true)
  }
}
