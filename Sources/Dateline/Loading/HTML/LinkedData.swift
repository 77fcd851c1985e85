internal import FoundationEssentials

/// What the JSON-LD of a page says of its article.
struct LinkedData {
  /// The headline of the article.
  private(set) var headline: String?
  /// When the article was published, as written.
  private(set) var published: String?
  /// When the page was published, as written, where nothing says it of an article.
  private(set) var pagePublished: String?
  /// The names of the article's authors.
  private(set) var authors: [String] = []

  /// Starts without knowledge.
  init() {}

  /// Reads one script of the page; what is not JSON is passed over.
  mutating func read(_ script: [UInt8]) {
    // Line breaks inside strings are common on pages and no JSON.
    let clean = Self.unwrapped(script).map { $0 < 0x20 ? 0x20 : $0 }
    guard let list = try? JSONDecoder().decode(NodeList.self, from: Data(clean)) else { return }
    for node in list.nodes { read(node, depth: 0) }
  }

  private mutating func read(_ node: Node, depth: Int) {
    if node.isArticle {
      headline = headline ?? node.headline ?? node.name
      published = published ?? node.published
      if authors.isEmpty { authors = node.authors }
    } else if node.isPage {
      pagePublished = pagePublished ?? node.published
    }
    if depth < 4 {
      for child in node.children { read(child, depth: depth + 1) }
    }
  }

  /// The script without the comment or CDATA section that some pages wrap round it.
  private static func unwrapped(_ script: [UInt8]) -> ArraySlice<UInt8> {
    let open: Set<UInt8> = [UInt8(ascii: "{"), UInt8(ascii: "[")]
    let close: Set<UInt8> = [UInt8(ascii: "}"), UInt8(ascii: "]")]
    var start = 0
    for mark in ["<![CDATA[", "<!--"] {
      let mark = Array(mark.utf8)
      if let found = script.firstIndex(of: 0x3C), script[found...].starts(with: mark) {
        start = found + mark.count
      }
    }
    guard let first = script[start...].firstIndex(where: open.contains),
      let last = script.lastIndex(where: close.contains), first < last
    else { return [] }
    return script[first...last]
  }
}

/// One object, or a list of objects that may hold other things too.
private struct NodeList: Decodable {
  let nodes: [Node]

  init(from decoder: any Decoder) throws {
    if var list = try? decoder.unkeyedContainer() {
      var nodes: [Node] = []
      while !list.isAtEnd {
        if let node = try? list.decode(Node.self) {
          nodes.append(node)
        } else {
          _ = try list.decode(Anything.self)
        }
      }
      self.nodes = nodes
    } else {
      nodes = [try Node(from: decoder)]
    }
  }
}

/// A value that is passed over.
private struct Anything: Decodable {
  init(from decoder: any Decoder) throws {}
}

private struct Node: Decodable {
  let types: [String]
  let headline: String?
  let name: String?
  let published: String?
  let authors: [String]
  let children: [Node]

  private enum CodingKeys: String, CodingKey {
    case type = "@type"
    case graph = "@graph"
    case mainEntity
    case headline
    case name
    case datePublished
    case author
  }

  var isArticle: Bool {
    types.contains { type in
      type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
        || type == "Review" || type == "CreativeWork"
    }
  }

  var isPage: Bool {
    types.contains { $0.hasSuffix("Page") }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func string(_ key: CodingKeys) -> String? {
      container.contains(key) ? try? container.decode(String.self, forKey: key) : nil
    }
    if let one = string(.type) {
      types = [one]
    } else {
      types =
        container.contains(.type)
        ? (try? container.decode([String].self, forKey: .type)) ?? [] : []
    }
    headline = string(.headline)
    name = string(.name)
    published = string(.datePublished)
    if let one = string(.author) {
      authors = [one]
    } else if container.contains(.author) {
      authors = (try? container.decode(Names.self, forKey: .author))?.names ?? []
    } else {
      authors = []
    }
    var children: [Node] = []
    for key in [CodingKeys.graph, .mainEntity] where container.contains(key) {
      if let list = try? container.decode(NodeList.self, forKey: key) { children += list.nodes }
    }
    self.children = children
  }
}

/// The names of one author or several, each an object with a name or a bare name.
private struct Names: Decodable {
  let names: [String]

  private struct Named: Decodable {
    let name: String?

    private enum CodingKeys: String, CodingKey {
      case name
    }

    init(from decoder: any Decoder) throws {
      if let container = try? decoder.container(keyedBy: CodingKeys.self) {
        name = try? container.decode(String.self, forKey: .name)
      } else {
        name = try? decoder.singleValueContainer().decode(String.self)
      }
    }
  }

  init(from decoder: any Decoder) throws {
    if var list = try? decoder.unkeyedContainer() {
      var names: [String] = []
      while !list.isAtEnd {
        if let name = try list.decode(Named.self).name { names.append(name) }
      }
      self.names = names
    } else {
      names = [try Named(from: decoder).name].compactMap { $0 }
    }
  }
}
