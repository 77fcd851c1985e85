/// A sum of regression trees that turns what a clause looks like into its factuality score.
///
/// Its file has one line `bias THOUSANDTHS`, then lines `tree …`. A tree is written in the order in which
/// it is asked: a question with its tree for yes and its tree for no, or thousandths. A question is the
/// name of a `FactualityFeature`, or `own:LEMMA` and `above:LEMMA` for the clause's word and the one
/// above it. `dateline-train factuality` writes it.
struct FactualityModel: Sendable {
  /// Where the model lies in the gazetteer.
  static let path = "Language/factuality.trees"

  private enum Question {
    case feature(FactualityFeature)
    case own(Int32)
    case above(Int32)
    /// No question: the number is the answer.
    case leaf
  }

  private struct Node {
    let question: Question
    /// Where the tree for no begins; the one for yes begins at the next node.
    var no: Int32
    let value: Float
  }

  private var nodes: [Node] = []
  private var roots: [Int32] = []
  private(set) var bias: Float = 3

  /// Reads a model.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - table: the words of the lexicon, to which those of the model are added.
  /// - Throws: `DataFileError` with every malformed line.
  init(_ file: RelationDataFile, words table: inout LemmaTable) throws(DataFileError) {
    var features: [String: FactualityFeature] = [:]
    for feature in FactualityFeature.allCases { features[String(describing: feature)] = feature }
    var faults: [DataFileError.Fault] = []
    var number = 0
    for line in file.text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let location = SourceLocation(path: file.path, line: number)
      var items = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }[...]
      switch items.popFirst() {
      case "bias":
        if let thousandths = items.first.flatMap({ Int($0) }) {
          bias = Float(thousandths) / 1000
        } else {
          faults.append(.init(location, "expected a whole number after 'bias'"))
        }
      case "tree":
        roots.append(Int32(truncatingIfNeeded: nodes.count))
        if let fault = readTree(&items, features, &table) {
          faults.append(.init(location, fault))
        } else if let rest = items.first {
          faults.append(.init(location, "'\(rest)' stands after the end of the tree"))
        }
      default:
        faults.append(.init(location, "expected 'bias' or 'tree'"))
      }
    }
    if !faults.isEmpty { throw DataFileError(faults) }
  }

  /// Reads a tree in the order of asking; the fault in words if it is malformed.
  private mutating func readTree(
    _ items: inout ArraySlice<String>, _ features: [String: FactualityFeature],
    _ table: inout LemmaTable
  ) -> String? {
    // The questions whose tree for yes, or for no, is being read.
    var open: [(node: Int, isAtNo: Bool)] = []
    while let item = items.popFirst() {
      let isLeaf: Bool
      if let thousandths = Int(item) {
        nodes.append(Node(question: .leaf, no: 0, value: Float(thousandths) / 1000))
        isLeaf = true
      } else {
        let question: Question
        if let feature = features[item] {
          question = .feature(feature)
        } else if item.hasPrefix("own:") {
          question = .own(table.insert(item.dropFirst(4)))
        } else if item.hasPrefix("above:") {
          question = .above(table.insert(item.dropFirst(6)))
        } else {
          return "unknown feature '\(item)'"
            + RelationRuleFile.hint(item, features.keys.sorted())
        }
        open.append((nodes.count, false))
        nodes.append(Node(question: question, no: 0, value: 0))
        isLeaf = false
      }
      guard isLeaf else { continue }
      while let last = open.last, last.isAtNo { open.removeLast() }
      guard let last = open.indices.last else { return nil }
      open[last].isAtNo = true
      nodes[open[last].node].no = Int32(truncatingIfNeeded: nodes.count)
    }
    return "the tree ends too soon"
  }

  /// The score of a clause, from -3 to 3.
  ///
  /// - Parameters:
  ///   - features: what the clause looks like.
  ///   - own: the number of its word.
  ///   - above: the number of the word above it, 0 at a root.
  /// - Returns: from -3, did not happen, to 3, did.
  /// - Complexity: O(*t* · *d*) in the number of trees and their depth.
  func score(_ features: FactualityFeatures, own: Int32, above: Int32) -> Float {
    var score = bias
    for root in roots {
      var index = Int(root)
      walk: while true {
        let holds: Bool
        switch nodes[index].question {
        case .leaf:
          score += nodes[index].value
          break walk
        case .feature(let feature): holds = features.contains(feature)
        case .own(let word): holds = own == word
        case .above(let word): holds = above == word
        }
        index = holds ? index + 1 : Int(nodes[index].no)
      }
    }
    return min(3, max(-3, score))
  }
}
