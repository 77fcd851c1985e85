/// What an import reads of an item of Wikidata's JSON dump; the rest is passed over.
struct WikidataRecord: Decodable {
  let id: String
  let labels: Texts<Text>
  let aliases: Texts<[Text]>
  let claims: Claims
  let sitelinks: Count

  enum CodingKeys: CodingKey { case id, labels, aliases, claims, sitelinks }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    labels = try container.decodeIfPresent(Texts<Text>.self, forKey: .labels) ?? Texts()
    aliases = try container.decodeIfPresent(Texts<[Text]>.self, forKey: .aliases) ?? Texts()
    claims = try container.decodeIfPresent(Claims.self, forKey: .claims) ?? Claims()
    sitelinks = try container.decodeIfPresent(Count.self, forKey: .sitelinks) ?? Count(count: 0)
  }

  /// A text of a language.
  struct Text: Decodable {
    let value: String
  }

  /// Texts by language: English, and what stands for all languages.
  struct Texts<Value: Decodable>: Decodable {
    var english: Value?
    var multilingual: Value?

    enum CodingKeys: String, CodingKey {
      case english = "en"
      case multilingual = "mul"
    }

    init() {}

    init(from decoder: any Decoder) throws {
      // An item without any has an empty array there, no empty object.
      guard let container = try? decoder.container(keyedBy: CodingKeys.self) else { return }
      english = try container.decodeIfPresent(Value.self, forKey: .english)
      multilingual = try container.decodeIfPresent(Value.self, forKey: .multilingual)
    }
  }

  /// How many members an object has.
  struct Count: Decodable {
    let count: Int

    private struct AnyKey: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(count: Int) { self.count = count }

    init(from decoder: any Decoder) throws {
      count = (try? decoder.container(keyedBy: AnyKey.self))?.allKeys.count ?? 0
    }
  }

  /// The statements that an import asks for.
  struct Claims: Decodable {
    var instanceOf: [Statement] = []
    var country: [Statement] = []
    var citizenship: [Statement] = []
    var inception: [Statement] = []
    var dissolved: [Statement] = []
    var demonym: [Statement] = []

    enum CodingKeys: String, CodingKey {
      case instanceOf = "P31"
      case country = "P17"
      case citizenship = "P27"
      case inception = "P571"
      case dissolved = "P576"
      case demonym = "P1549"
    }

    init() {}

    init(from decoder: any Decoder) throws {
      guard let container = try? decoder.container(keyedBy: CodingKeys.self) else { return }
      func statements(_ key: CodingKeys) throws -> [Statement] {
        let all = try container.decodeIfPresent([Statement].self, forKey: key) ?? []
        let valid = all.filter { $0.rank != "deprecated" && $0.value != nil }
        let preferred = valid.filter { $0.rank == "preferred" }
        return preferred.isEmpty || key == .instanceOf ? valid : preferred
      }
      instanceOf = try statements(.instanceOf)
      country = try statements(.country)
      citizenship = try statements(.citizenship)
      inception = try statements(.inception)
      dissolved = try statements(.dissolved)
      demonym = try statements(.demonym)
    }
  }

  /// A statement with its value, nil where none is known.
  struct Statement: Decodable {
    let rank: String
    let value: Value?

    enum CodingKeys: CodingKey { case rank, mainsnak }
    enum SnakKeys: CodingKey { case datavalue }
    enum DataKeys: CodingKey { case value }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      rank = try container.decodeIfPresent(String.self, forKey: .rank) ?? "normal"
      let snak = try container.nestedContainer(keyedBy: SnakKeys.self, forKey: .mainsnak)
      guard snak.contains(.datavalue) else {
        value = nil
        return
      }
      let data = try snak.nestedContainer(keyedBy: DataKeys.self, forKey: .datavalue)
      value = try? data.decode(Value.self, forKey: .value)
    }
  }

  /// An item, a time or a text of a language.
  struct Value: Decodable {
    let id: String?
    let time: String?
    let precision: Int?
    let text: String?
    let language: String?
  }
}
