import Dateline
import DatelineStores

/// The files of one article, made on any thread.
struct RenderedArticle: Sendable {
  let reading: Reading
  let graphs: [(folder: String, name: String, bytes: [UInt8])]
  let exchange: [UInt8]
  let tables: [(table: CSVTable, rows: [UInt8])]

  /// Renders a reading in some formats.
  init(_ reading: Reading, formats: [OutputFormat], builder: TripleBuilder) {
    self.reading = reading
    let writers = formats.compactMap { format in
      format.tripleWriter.map { (format.rawValue, $0) }
    }
    if writers.isEmpty {
      graphs = []
    } else {
      let graph = builder.graph(of: reading)
      graphs = writers.map { folder, writer in
        let name = "\(Self.fileName(reading.article.id)).\(writer.fileExtension)"
        return (folder, name, writer.bytes(for: graph))
      }
    }
    exchange =
      formats.contains(.exchange)
      ? ExchangeWriter(layers: Set(Layer.allCases).subtracting([.tokens])).line(for: reading) : []
    tables =
      formats.contains(.csv) ? CSVTable.allCases.map { ($0, $0.rows(of: reading)) } : []
  }
}

extension RenderedArticle {
  /// An article's id as a file name: bytes that a file system or shell may trip over are
  /// percent-encoded, and a long name is cut and told apart by its digest.
  static func fileName(_ id: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var name: [UInt8] = []
    for byte in id.utf8.prefix(100) {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"):
        name.append(byte)
      case UInt8(ascii: ".") where !name.isEmpty: name.append(byte)
      default: name += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    if id.utf8.count > 100 { name += "-\(SHA256.hex(id.utf8).prefix(16))".utf8 }
    return name.isEmpty ? "_" : String(decoding: name, as: UTF8.self)
  }
}

/// The output folder of a run: files of single articles, and files that all articles share.
struct RunOutputs {
  private let folder: OutputFolder
  private let graphFolders: [String: OutputFolder]
  private let exchange: GrowingFile?
  private let tables: [CSVTable: GrowingFile]
  private let store: SQLiteStore?
  private let failures: GrowingFile
  /// The paths of what is written, for the summary.
  let places: [String]

  /// Begins the files of a run.
  ///
  /// - Parameters:
  ///   - path: the output folder.
  ///   - formats: what to write.
  /// - Throws: `WriteError` that names what cannot be written.
  init(path: String, formats: [OutputFormat]) throws(WriteError) {
    let folder = try OutputFolder(path)
    var graphFolders: [String: OutputFolder] = [:]
    var places: [String] = []
    for format in formats where format.tripleWriter != nil {
      graphFolders[format.rawValue] = try folder.folder(format.rawValue)
      places.append("\(path)/\(format.rawValue)/")
    }
    var tables: [CSVTable: GrowingFile] = [:]
    if formats.contains(.csv) {
      let tableFolder = try folder.folder("csv")
      places.append("\(path)/csv/")
      for table in CSVTable.allCases {
        let file = try GrowingFile(in: tableFolder, named: "\(table.rawValue).csv")
        try file.append(table.header)
        tables[table] = file
      }
    }
    if formats.contains(.exchange) {
      exchange = try GrowingFile(in: folder, named: "exchange.jsonl")
      places.append("\(path)/exchange.jsonl")
    } else {
      exchange = nil
    }
    if formats.contains(.sqlite) {
      store = try SQLiteStore(path: "\(path)/dateline.sqlite")
      places.append("\(path)/dateline.sqlite")
    } else {
      store = nil
    }
    failures = try GrowingFile(in: folder, named: "failures.jsonl")
    self.folder = folder
    self.graphFolders = graphFolders
    self.tables = tables
    self.places = places
  }

  /// Writes one article's files and adds it to the shared ones.
  func add(_ article: RenderedArticle) throws(WriteError) {
    for graph in article.graphs {
      try graphFolders[graph.folder]?.write(graph.bytes, to: graph.name)
    }
    if !article.exchange.isEmpty { try exchange?.append(article.exchange) }
    for (table, rows) in article.tables { try tables[table]?.append(rows) }
    try store?.add(article.reading)
  }

  /// Notes an input that could not be read.
  func add(_ failure: ArticleError) throws(WriteError) {
    var json = JSONText()
    json.object { json in
      json.key("path")
      json.string(failure.path)
      json.key("line")
      if let line = failure.line { json.number(line) } else { json.null() }
      json.key("kind")
      json.string(failure.kind.rawValue)
      json.key("reason")
      json.string(failure.message)
    }
    json.newline()
    try failures.append(json.bytes)
  }

  /// Puts the shared files in their places.
  func finish() throws(WriteError) {
    try exchange?.finish()
    for table in CSVTable.allCases { try tables[table]?.finish() }
    try store?.finish()
    try failures.finish()
  }
}
