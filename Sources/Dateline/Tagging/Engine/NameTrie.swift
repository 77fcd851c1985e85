/// A node of the name trie as edges point to it: its number and what lies behind it.
struct TrieNode {
  let raw: UInt32

  static let none = TrieNode(raw: 0)
  static let moreFlag: UInt32 = 1 << 31
  static let entryFlag: UInt32 = 1 << 30

  /// The node's number, from 1; 0 is no node.
  var number: Int { Int(raw & (Self.entryFlag - 1)) }
  /// Whether longer names go on from it.
  var hasMore: Bool { raw & Self.moreFlag != 0 }
  /// Whether a name ends at it.
  var hasEntries: Bool { raw & Self.entryFlag != 0 }
}

/// The node behind the first word of names, with a mask of the steps that may go on from it.
struct NameRoot {
  let node: TrieNode
  let mask: UInt32

  static let none = NameRoot(node: .none, mask: 0)

  /// Both in one number, as tables hold them.
  var bits: UInt64 { UInt64(node.raw) | UInt64(mask) << 32 }
}

extension NameRoot {
  @inline(__always)
  init(bits: UInt64) {
    node = TrieNode(raw: UInt32(truncatingIfNeeded: bits))
    mask = UInt32(truncatingIfNeeded: bits >> 32)
  }
}

/// One name of one entity, as compiled.
struct NameEntry {
  /// What the name is to its entity.
  enum Kind: UInt32 {
    /// The canonical name.
    case name = 0
    /// Another name.
    case alias = 1
    /// An adjective or a national: `Russian`, `Afghans`.
    case demonym = 2
    /// A name that means the entity's government when it acts: `Moscow`, `Kremlin`.
    case metonym = 3
    /// The last word of a person's name, which means the person only where more says so.
    case surname = 4
  }

  private let first: UInt32
  let pattern: CasePattern

  static let entityBits: UInt32 = 26

  init(_ first: UInt32, _ pattern: UInt32) {
    self.first = first
    self.pattern = CasePattern(bits: pattern)
  }

  static func pack(entity: Int, kind: Kind, rule: CaseRule) -> UInt32 {
    UInt32(truncatingIfNeeded: entity) | kind.rawValue << entityBits
      | UInt32(rule.rawValue) << (entityBits + 3)
  }

  /// The position of the entity in the gazetteer.
  var entity: Int { Int(first & (1 << Self.entityBits - 1)) }
  /// What the name is to its entity.
  var kind: Kind { Kind(rawValue: first >> Self.entityBits & 7) ?? .alias }
  /// Which ways of writing count.
  var rule: CaseRule {
    CaseRule(rawValue: UInt8(truncatingIfNeeded: first >> 29)) ?? .asWritten
  }
}

/// A trie over words: a hash table of edges, so that a step costs one probe whatever the fan-out.
///
/// After Aho and Corasick's dictionary matching, but over words: names begin and end at word
/// boundaries, hence no failure links are needed and no hit lies inside a word.
struct NameTrie: @unchecked Sendable {
  private let edges: UnsafePointer<UInt32>
  private let bits: UInt64
  private let records: UnsafePointer<UInt32>

  init(_ image: GazetteerImage) {
    let table = image.section(.edges, as: UInt32.self)
    edges = table.start
    bits = UInt64(truncatingIfNeeded: Self.log2(table.count / 3))
    records = image.section(.entries, as: UInt32.self).start
  }

  static func log2(_ count: Int) -> Int {
    count <= 1 ? 0 : Int.bitWidth - 1 - count.leadingZeroBitCount
  }

  @inline(__always)
  static func place(node: UInt32, label: UInt32, bits: UInt64) -> Int {
    let key = UInt64(node) << 32 | UInt64(label)
    return Int(truncatingIfNeeded: ((key ^ key >> 29) &* 0xD6E8_FEB8_6659_FD93) >> (64 &- bits))
  }

  /// The label of a step: the word's number and the gap before it.
  @inline(__always)
  static func label(word: Int, gap: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: word) << 3 | gap
  }

  /// The bit by which a root's mask knows a label: one of 32.
  @inline(__always)
  static func maskBit(_ label: UInt32) -> UInt32 { 1 << ((label &* 0x9E37_79B1) >> 27) }

  /// The node one word further from a root, or `none`; most steps that lead nowhere are known by
  /// the mask alone, which saves going to the table.
  @inline(__always)
  func step(from root: NameRoot, label: UInt32) -> TrieNode {
    root.mask & Self.maskBit(label) == 0 ? .none : step(from: root.node, label: label)
  }

  /// The node one word further, or `none`.
  @inline(__always)
  func step(from node: TrieNode, label: UInt32) -> TrieNode {
    let number = node.raw & (TrieNode.entryFlag - 1)
    let mask = (1 &<< Int(truncatingIfNeeded: bits)) &- 1
    var place = Self.place(node: number, label: label, bits: bits)
    while true {
      let edge = edges + 3 &* place
      if edge[2] == 0 { return .none }
      if edge[0] == number, edge[1] == label { return TrieNode(raw: edge[2]) }
      place = (place &+ 1) & mask
    }
  }

  /// What the record of a node with several entries begins with.
  ///
  /// Such a record tells how many there are, and in its second half where they lie. No way of
  /// writing has this number.
  static let listFlag: UInt32 = 7 << 29

  /// The entries that end at a node, as positions for `entry`.
  ///
  /// Most nodes have one; it lies in the node's own record.
  func entries(at node: TrieNode) -> Range<Int> {
    let number = node.number
    let first = records[2 &* number]
    if first & Self.listFlag != Self.listFlag { return number..<number &+ 1 }
    let start = Int(records[2 &* number &+ 1])
    return start..<start &+ Int(first & ~Self.listFlag)
  }

  /// An entry.
  func entry(_ position: Int) -> NameEntry {
    NameEntry(records[2 &* position], records[2 &* position &+ 1])
  }
}
