import DatelineTestSupport
import FoundationEssentials
import Testing

@testable import Dateline

@Suite("Writers of triples")
struct TripleWriterTests {
  static let graph = TripleBuilderTests.builder.graph(of: SampleReading.reading())

  private func text(_ writer: some TripleWriter) -> String {
    String(decoding: writer.bytes(for: Self.graph), as: UTF8.self)
  }

  @Test("N-Quads: one line a statement, quotes escaped, one graph")
  func nquads() {
    let lines = text(NQuadsWriter()).split(separator: "\n")
    #expect(lines.count == Self.graph.triples.count)
    #expect(lines.contains { $0.contains(#""A \"quoted\" title""#) })
    #expect(lines.allSatisfy { $0.hasSuffix("#graph> .") })
    #expect(!lines.contains { $0.contains("_:") })
  }

  @Test("JSON-LD: an inline context, all nodes flat in one named graph")
  func jsonld() throws {
    struct Document: Decodable {
      struct Node: Decodable {
        let id: String
        enum CodingKeys: String, CodingKey { case id = "@id" }
      }
      let context: [String: Definition]
      let id: String
      let graph: [Node]
      enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id = "@id"
        case graph = "@graph"
      }
    }
    struct Definition: Decodable {
      init(from decoder: any Decoder) throws {}
    }
    let document = try JSONDecoder().decode(
      Document.self, from: Data(JSONLDWriter().bytes(for: Self.graph)))
    #expect(document.id == "doc:graph")
    #expect(document.graph.map(\.id) == Self.graph.nodes.map(\.iri.compact))
  }

  @Test("JSON-LD: decimals are strings, offsets are numbers")
  func numbers() {
    let json = text(JSONLDWriter())
    #expect(json.contains(#""confidence":"0.95""#))
    #expect(json.contains(#""begin":22,"end":42"#))
  }

  @Test("Turtle: prefixes, then a paragraph a node")
  func turtle() {
    let turtle = text(TurtleWriter())
    #expect(turtle.hasPrefix("@prefix article: <https://dateline.example/doc/> .\n"))
    #expect(
      turtle.contains("\nwd:Q863 a dl:Polity, schema:Country ;\n    schema:name \"Tajikistan\""))
  }
}

@Suite("The context of JSON-LD")
struct JSONLDContextTests {
  @Test("no key is a prefix and a property at once")
  func keysAreUnique() {
    let keys =
      Namespace.allCases.map(\.rawValue) + Property.declared.map(\.key)
      + RelationType.allCases.map(\.rawValue)
    #expect(Set(keys).count == keys.count)
  }
}
