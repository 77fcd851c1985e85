/// An entity as another source gives it, on its way to a row of an entity table.
struct ImportedEntity: Equatable {
  var name: String
  var type: EntityType
  var kind = ""
  var qid = 0
  var aliases: [String] = []
  var demonyms: [String] = []
  /// ISO 3166 alpha-3, or empty.
  var country = ""
  var start = ""
  var end = ""
  var prominence = 10
  var letterCase = ""
  var source = ""

  /// The columns of an entity table, as files of the gazetteer have them.
  static let header =
    "name\ttype\tkind\tqid\taliases\tdemonyms\tmetonyms\tcountry\tstart\tend\tprominence\tcase\tsource"

  /// The row, without a line feed.
  var row: String {
    [
      name, type.rawValue, kind, qid > 0 ? "Q\(qid)" : "", aliases.joined(separator: "|"),
      demonyms.joined(separator: "|"), "", country, start, end, String(prominence), letterCase,
      source,
    ].joined(separator: "\t")
  }

  /// Reads a row that was written by `row`.
  init?(row: String) {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 13, let type = EntityType(rawValue: cells[1]) else { return nil }
    name = cells[0]
    self.type = type
    kind = cells[2]
    qid = Int(cells[3].dropFirst()) ?? 0
    aliases = cells[4].split(separator: "|").map(String.init)
    demonyms = cells[5].split(separator: "|").map(String.init)
    country = cells[7]
    start = cells[8]
    end = cells[9]
    prominence = Int(cells[10]) ?? 10
    letterCase = cells[11]
    source = cells[12]
  }

  init(name: String, type: EntityType) {
    self.name = name
    self.type = type
  }

  /// What two rows of one entity share, if they have no id: type and folded name.
  var key: String { EntityID(name: name, type: type).rawValue }

  /// Takes over what another row of the same entity knows; the row with an id leads.
  mutating func merge(_ other: ImportedEntity) {
    var (leading, following) = other.qid > 0 && qid == 0 ? (other, self) : (self, other)
    leading.aliases += following.aliases
    leading.demonyms += following.demonyms
    if following.name != leading.name { leading.aliases.append(following.name) }
    if leading.kind.isEmpty { leading.kind = following.kind }
    if leading.country.isEmpty { leading.country = following.country }
    if leading.start.isEmpty { leading.start = following.start }
    if leading.end.isEmpty { leading.end = following.end }
    leading.prominence = max(leading.prominence, following.prominence)
    following.aliases = []
    self = leading
    tidy()
  }

  /// Removes what stands twice.
  mutating func tidy() {
    var seen: Set<String> = [name]
    aliases = aliases.filter { seen.insert($0).inserted }
    seen = []
    demonyms = demonyms.filter { seen.insert($0).inserted }
  }
}
