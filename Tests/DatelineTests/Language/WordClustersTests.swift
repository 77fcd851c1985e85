import Testing

@testable import Dateline

@Suite("Clusters of words")
struct WordClustersTests {
  private static let words: [(form: String, path: UInt32)] = [
    ("said", 0b0101), ("May", 0b0011), ("may", 0b1111), ("Lagos", 0b10_0000_0101), ("said", 0b1),
  ]

  private static func file(limit: Int = 10) throws -> ModelFile {
    var writer = ModelFileWriter()
    let words = words.map { (form: Array($0.form.utf8), path: $0.path) }
    writer.set(WordClusters.section, to: WordClustersBuilder.section(words: words, limit: limit))
    return try ModelFile(bytes: writer.build(), path: "a.model")
  }

  static let cases: [(name: String, form: String, path: UInt32?)] = [
    ("a word", "said", 0b0101), ("the same with a capital", "Said", 0b0101),
    ("the same in capitals", "SAID", 0b0101), ("one that has its own in capitals", "May", 0b0011),
    ("and in small letters", "may", 0b1111), ("a name", "Lagos", 0b10_0000_0101),
    ("a name in small letters", "lagos", nil), ("a word that is not listed", "told", nil),
    ("nothing", "", nil),
  ]

  @Test("a word's path", arguments: cases)
  func path(name: String, form: String, path: UInt32?) throws {
    let file = try Self.file()
    let clusters = try WordClusters(file.bytes(of: WordClusters.section), path: file.path)
    let bytes = Array(form.utf8)
    let found = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * WordForm.capacity) {
      room -> UInt32? in
      guard let base = room.baseAddress else { return nil }
      var form = WordForm(cased: base, folded: base + WordForm.capacity)
      bytes.withUnsafeBufferPointer { form.read($0) }
      return clusters.path(of: form)
    }
    #expect(found == path, "\(name)")
    withExtendedLifetime(file) {}
  }

  @Test("words that share the beginning of a path share features")
  func features() throws {
    let file = try Self.file()
    let clusters = try WordClusters(file.bytes(of: WordClusters.section), path: file.path)
    func keys(_ form: String) -> [UInt64] {
      FeatureKeys.keys(
        of: Array(form.utf8), isFirst: false, isGluedBefore: false, isGluedAfter: false,
        clusters: clusters)
    }
    let said = keys("said")
    let lagos = keys("Lagos")
    let shared = WordFeatures.Kind.allCases.filter { said[$0.rawValue] == lagos[$0.rawValue] }
    #expect(shared == [.cluster4, .cluster6, .placement] || shared == [.cluster4, .cluster6])
    #expect(keys("told")[WordFeatures.Kind.cluster.rawValue] == WordFeatures.none)
    withExtendedLifetime(file) {}
  }

  @Test("only the first words are kept")
  func limit() throws {
    let section = try Self.file(limit: 1).bytes(of: WordClusters.section)
    #expect(section.number(at: 0, size: 4) == 1)
  }

  @Test("a damaged section is named")
  func damaged() throws {
    let file = try Self.file()
    let section = try file.bytes(of: WordClusters.section)
    for (count, reason) in [(4, "has a cut section"), (20, "has a damaged section")] {
      #expect {
        try WordClusters(UnsafeRawBufferPointer(rebasing: section[0..<count]), path: "a.model")
      } throws: { error in
        String(describing: error) == "a.model: \(reason) 'clusters'"
      }
    }
  }
}
