import FoundationEssentials
import Testing

/// One module keeps the compiler fast; this keeps its folders in the order of the stages.
@Suite("The house")
struct FolderOrderTests {
  /// The folders in the order in which data flow through them.
  static let order = [
    "Text", "Calendar", "DataFiles", "Loading", "Segmentation", "Language", "Tagging", "Dates",
    "Relations", "Pipeline", "Triples", "Writing", "Exchange", "Evaluation",
  ]

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func swiftFiles(in folder: URL) throws -> [URL] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0) }
  }

  /// The words of a source file that are no comment and no string.
  private static func words(of file: URL) throws -> Set<String> {
    let source = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    var words: Set<String> = []
    for line in source.split(separator: "\n") {
      let code = line.drop(while: \.isWhitespace)
      if code.hasPrefix("//") { continue }
      // Every second piece between quotation marks is the inside of a string.
      let pieces = code.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      let bare = pieces.filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: " ")
      for word in bare.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
        words.insert(String(word))
      }
    }
    return words
  }

  /// The top-level types that a file declares for others.
  private static func types(in file: URL) throws -> [String] {
    let source = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return source.split(separator: "\n").compactMap { line in
      if line.hasPrefix(" ") || line.hasPrefix("private") || line.hasPrefix("fileprivate") {
        return nil
      }
      let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      guard let keyword = words.firstIndex(where: { ["struct", "enum", "class"].contains($0) }),
        keyword + 1 < words.count, !line.hasPrefix("//")
      else { return nil }
      return String(words[keyword + 1])
    }
  }

  @Test("every folder of the library has its place in the order")
  func everyFolderIsKnown() throws {
    let folder = Self.root.appending(path: "Sources/Dateline")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasSuffix(".docc") && !$0.hasPrefix(".") }
    #expect(Set(names) == Set(Self.order))
  }

  @Test("no folder mentions a type of a later one")
  func foldersLookUpstream() throws {
    let library = Self.root.appending(path: "Sources/Dateline")
    var owner: [String: Int] = [:]
    for (index, folder) in Self.order.enumerated() {
      for file in try Self.swiftFiles(in: library.appending(path: folder)) {
        for type in try Self.types(in: file) { owner[type] = index }
      }
    }
    // Short names that Swift itself also uses say nothing about a folder.
    for common in ["Entity", "Token", "Source", "Result", "Layer"] { owner[common] = nil }
    for (index, folder) in Self.order.enumerated() {
      for file in try Self.swiftFiles(in: library.appending(path: folder)) {
        let late = try Self.words(of: file).filter { (owner[$0] ?? index) > index }.sorted()
        #expect(late.isEmpty, "\(folder)/\(file.lastPathComponent) mentions \(late)")
      }
    }
  }

  @Test("no two files of the library share a name, and no file hides what it is for")
  func fileNames() throws {
    let files = try Self.swiftFiles(in: Self.root.appending(path: "Sources/Dateline"))
      .map(\.lastPathComponent)
    #expect(Set(files).count == files.count)
    for word in ["Util", "Helper", "Common", "Misc", "Manager"] {
      #expect(!files.contains { $0.contains(word) })
    }
  }
}
