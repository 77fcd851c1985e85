/// How the articles of a file are written, told by the ending of its name.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Plain text, one article a file.
  case text
  /// Markdown, one article a file.
  case markdown
  /// A web page, one article a file.
  case html
  /// One JSON object a line, each an article.
  case records

  /// The endings of file names, lower case, without the dot.
  public var endings: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm", "xhtml"]
    case .records: ["jsonl", "ndjson"]
    }
  }

  /// The format of the files of a name, or nil where no reader takes them.
  ///
  /// - Parameter name: a file name or path; the case of its ending does not matter.
  public init?(ofFileNamed name: some StringProtocol) {
    guard let ending = FileName(name).ending?.lowercased(),
      let format = Self.allCases.first(where: { $0.endings.contains(ending) })
    else { return nil }
    self = format
  }

  /// What to say where a file of the format holds no text.
  var emptyMessage: String {
    self == .html
      ? "no text of an article was found on the page; check that it is one"
      : "the file holds no text; fill or remove it"
  }

  /// The endings a person should use, for messages.
  static let listing = ".txt, .md, .html, .htm or .jsonl"
}

/// The last component of a path, cut at its last dot.
struct FileName {
  /// The whole name.
  let last: String
  /// The name without its ending.
  let stem: String
  /// What follows the last dot, if a dot stands inside the name.
  let ending: String?

  /// Reads a path.
  init(_ path: some StringProtocol) {
    let bytes = Array(path.utf8)
    var end = bytes.count
    while end > 1, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    last = String(decoding: bytes[min(start, end)..<end], as: UTF8.self)
    if let dot = bytes[start..<max(start, end)].lastIndex(of: UInt8(ascii: ".")), dot > start {
      stem = String(decoding: bytes[start..<dot], as: UTF8.self)
      ending = String(decoding: bytes[(dot + 1)..<end], as: UTF8.self)
    } else {
      stem = last
      ending = nil
    }
  }
}
