/// A web page as a tree in reading order, in flat arrays.
///
/// A node is an index. Its descendants are the nodes up to its `end`; the tree needs no recursion,
/// so no page is nested too deep for it.
struct HTMLPage {
  /// The attributes that loading looks at.
  enum Attribute: String, CaseIterable, Sendable {
    case ariaHidden = "aria-hidden"
    case `class`
    case content
    case datetime
    case hidden
    case href
    case id
    case itemprop
    case lang
    case name
    case property
    case pubdate
    case rel
    case role
    case style
    case type

    private static let byName = [String: Attribute](
      uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The attribute of a name, or nil where loading has no use for it.
    init?(named name: String) {
      guard let known = Self.byName[name] else { return nil }
      self = known
    }
  }

  /// Characters of the page.
  struct Piece {
    /// Where they stand in the page, or where what stands for them does.
    let source: Int32
    /// Where they stand in `storage`, or -1 where they stand in the page as they are.
    let stored: Int32
    /// How many bytes they have.
    let count: Int32
  }

  struct AttributeValue {
    let attribute: Attribute
    let stored: Int32
    let count: Int32
  }

  /// The page, valid UTF-8.
  let source: [UInt8]
  /// Attribute values, and characters that the page writes as references.
  var storage: [UInt8] = []
  var tags: [HTMLTag] = []
  var parents: [Int32] = []
  /// The index after the last descendant of each node.
  var ends: [Int32] = []
  /// For a text its piece; for an element its first attribute.
  var payloads: [Int32] = []
  var pieces: [Piece] = []
  var attributes: [AttributeValue] = []

  /// The number of nodes.
  var count: Int { tags.count }

  /// The value of an attribute, or nil where the element has none.
  func value(_ attribute: Attribute, of node: Int) -> ArraySlice<UInt8>? {
    guard tags[node] != .text else { return nil }
    var index = Int(payloads[node])
    let end = attributeEnd(of: node)
    while index < end {
      let value = attributes[index]
      if value.attribute == attribute {
        return storage[Int(value.stored)..<Int(value.stored + value.count)]
      }
      index += 1
    }
    return nil
  }

  /// The value of an attribute as a string.
  func string(_ attribute: Attribute, of node: Int) -> String? {
    value(attribute, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The characters of a text.
  func withCharacters<Result>(
    of node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let piece = pieces[Int(payloads[node])]
    let start = piece.stored < 0 ? Int(piece.source) : Int(piece.stored)
    return (piece.stored < 0 ? source : storage).withUnsafeBufferPointer { bytes in
      body(UnsafeBufferPointer(rebasing: bytes[start..<(start + Int(piece.count))]))
    }
  }

  /// The text of a node, white space folded, machinery left out.
  func text(of node: Int, limit: Int = 4096) -> String {
    var bytes: [UInt8] = []
    var pendingSpace = false
    var index = node
    while index < Int(ends[node]), bytes.count < limit {
      let tag = tags[index]
      if tag == .text {
        withCharacters(of: index) { characters in
          for byte in characters {
            if byte <= 0x20 {
              pendingSpace = true
            } else {
              if pendingSpace, !bytes.isEmpty { bytes.append(0x20) }
              pendingSpace = false
              bytes.append(byte)
            }
          }
        }
      } else if tag.isMachinery, index != node {
        index = Int(ends[index])
        continue
      } else if tag.isBlock || tag == .br {
        pendingSpace = true
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The characters directly in an element, as they stand.
  func rawText(of node: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in node..<Int(ends[node]) where tags[index] == .text {
      withCharacters(of: index) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  private func attributeEnd(of node: Int) -> Int {
    var next = node + 1
    // Texts keep pieces, not attributes, in their payload.
    while next < count, tags[next] == .text { next += 1 }
    return next < count ? Int(payloads[next]) : attributes.count
  }
}
