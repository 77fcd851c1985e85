import Dateline
import DatelineTraining
import Testing

@Suite("Lists of word clusters")
struct ClusterListTests {
  private static func numbers(_ list: String) throws -> (clusters: Int, bytes: Int) {
    let section = try ClusterList(Array(list.utf8), path: "a.tsv").section()
    return (Int(section[0]) | Int(section[1]) << 8, section.count)
  }

  static let cases: [(name: String, list: String, clusters: Int)] = [
    ("words of two clusters", "01\tsaid\n10\tLagos\n", 2),
    ("counts behind words", "01\tsaid\t12\n01\ttold\t5\n", 1),
    ("a capital that tells nothing", "01\tsaid\n01\tSaid\n", 1),
    ("a capital that tells something", "01\tmay\n10\tMay\n", 2),
    ("figures and marks", "01\t1998\n10\t-\n11\t5th\n", 0),
    ("nothing", "", 0),
  ]

  @Test("what is kept of a list", arguments: cases)
  func keeps(name: String, list: String, clusters: Int) throws {
    #expect(try Self.numbers(list).clusters == clusters, "\(name)")
  }

  static let faulty = ["said\n", "\tsaid\n", "02\tsaid\n", "01 said\n"]

  @Test("a line without path and word is named", arguments: faulty)
  func names(list: String) {
    #expect {
      try ClusterList(Array(("01\ttold\n" + list).utf8), path: "a.tsv")
    } throws: { error in
      String(describing: error)
        == "a.tsv:2: expected a path of zeros and ones, a tab and a word"
    }
  }
}
