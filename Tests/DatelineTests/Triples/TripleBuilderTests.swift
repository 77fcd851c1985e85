import Dateline
import DatelineTestSupport
import Testing

@Suite("The graph of a reading")
struct TripleBuilderTests {
  static let builder = TripleBuilder(
    run: RunDescription(
      gazetteerDigest: String(repeating: "a", count: 64),
      configurationDigest: String(repeating: "b", count: 64)))

  private func values(_ graph: NamedGraph, _ node: String, _ property: String) -> [Term] {
    graph.nodes.filter { $0.iri.compact == node }.flatMap(\.properties)
      .filter { $0.property.key == property }.flatMap(\.values)
  }

  private func statement(_ graph: NamedGraph, ofType type: String) throws -> NamedGraph.Node {
    try #require(
      graph.nodes.first { node in
        node.properties.contains { property, values in
          (property.key == "@type" || property.key == "predicate")
            && values.contains { term in
              if case .iri(let iri) = term { iri.compact == type } else { false }
            }
        }
      })
  }

  @Test("a fact that holds without doubt is a plain triple as well")
  func plainTriple() {
    let graph = Self.builder.graph(of: SampleReading.reading())
    #expect(
      values(graph, "entity:person/sirojiddin-muhriddin", "holdsPosition")
        == [.iri(IRI(.wd, "Q863"))])
  }

  @Test("an event that only a source calls possible is no plain triple, and says who")
  func attributedEvent() throws {
    let graph = Self.builder.graph(of: SampleReading.reading())
    let event = try statement(graph, ofType: "dl:AID")
    let name = event.iri.compact
    #expect(values(graph, name, "actor") == [.iri(IRI(.wd, "Q159"))])
    #expect(values(graph, name, "recipient") == [.iri(IRI(.wd, "Q863"))])
    #expect(values(graph, name, "factuality") == [.string("possible")])
    #expect(
      values(graph, name, "source") == [.iri(IRI(.entity, "person/sirojiddin-muhriddin"))])
    #expect(values(graph, name, "confidence") == [.decimal("0.6")])
    #expect(values(graph, "wd:Q159", "AID").isEmpty)
  }

  @Test("offsets of text nodes count code points, not bytes")
  func codePoints() {
    let graph = Self.builder.graph(of: SampleReading.reading())
    #expect(values(graph, "doc:char=22,42", "anchorOf") == [.string("Sirojiddin Muhriddin")])
  }

  @Test("a pronoun that stands for an argument leads to its entity")
  func reference() {
    let graph = Self.builder.graph(of: SampleReading.reading())
    #expect(values(graph, "doc:char=78,80", "identRef") == [.iri(IRI(.wd, "Q863"))])
  }

  @Test("a document's name follows its address and survives edits of the text")
  func documentName() {
    let first = Self.builder.graph(of: SampleReading.reading(url: "https://example.org/a"))
    let renamed = Self.builder.graph(
      of: SampleReading.reading(id: "other", url: "https://example.org/a"))
    let elsewhere = Self.builder.graph(of: SampleReading.reading(url: "https://example.org/b"))
    #expect(first.namespaces.article == renamed.namespaces.article)
    #expect(first.namespaces.article != elsewhere.namespaces.article)
  }

  @Test("no node stands twice")
  func nodesAreUnique() {
    let nodes = Self.builder.graph(of: SampleReading.reading()).nodes.map(\.iri)
    #expect(Set(nodes).count == nodes.count)
  }
}
