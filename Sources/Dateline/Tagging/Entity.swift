/// The identifier of an entity: its Wikidata id, or a local one made from its name and type.
public struct EntityID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// `Q159`, or `person/zamir-kabulov`.
  public let rawValue: String

  /// Wraps an identifier.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// Whether it is a Wikidata id: a Q and digits.
  public var isWikidata: Bool {
    let digits = rawValue.utf8.dropFirst()
    return rawValue.utf8.first == UInt8(ascii: "Q") && !digits.isEmpty
      && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The identifier as it stands in files.
  public var description: String { rawValue }

  /// Orders identifiers by their bytes.
  public static func < (left: EntityID, right: EntityID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// Someone or something that an article names.
public struct Entity: Hashable, Sendable {
  /// The identifier, the same in every article.
  public let id: EntityID
  /// The canonical name; for an entity that the gazetteer does not know, its fullest name in the
  /// article.
  public let name: String
  /// The type.
  public let type: EntityType
  /// The finer word, as `ministry` or `city`; empty where unknown.
  public let kind: String
  /// The ISO 3166 alpha-3 code of its country, if it has one.
  public let country: String?
  /// Other names by which the article calls it.
  public let aliases: [String]

  /// The Wikidata id, if known.
  public var qid: String? { id.isWikidata ? id.rawValue : nil }

  /// Makes an entity.
  ///
  /// - Parameters:
  ///   - id: the identifier.
  ///   - name: the canonical name.
  ///   - type: the type.
  ///   - kind: the finer word, if known.
  ///   - country: an ISO 3166 alpha-3 code.
  ///   - aliases: other names.
  public init(
    id: EntityID, name: String, type: EntityType, kind: String = "", country: String? = nil,
    aliases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.kind = kind
    self.country = country
    self.aliases = aliases
  }
}
