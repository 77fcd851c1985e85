internal import FoundationEssentials

/// An article as a line of JSON holds it: the exchange format of which only the article is read.
struct ArticleRecord {
  /// The name of the article, if the record has one.
  let id: String?
  private let content: Content

  private struct Content: Decodable {
    let id: Name?
    let text: String
    let title: String?
    let url: String?
    let published: String?
    let authors: Authors?
    let language: String?
  }

  /// A name is a string or a number.
  private struct Name: Decodable {
    let value: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        value = text
      } else {
        value = String(try container.decode(Int.self))
      }
    }
  }

  /// Authors are a list of names or one name.
  private struct Authors: Decodable {
    let names: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let name = try? container.decode(String.self) {
        names = [name]
      } else {
        names = try container.decode([String].self)
      }
    }
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - bytes: the line without its line feed.
  ///   - path: the file, for messages.
  ///   - line: the number of the line, for messages.
  /// - Throws: `ArticleError` that says which field is missing or of the wrong type, or quotes the
  ///   start of what is no JSON object.
  init(_ bytes: [UInt8], path: String, line: Int) throws(ArticleError) {
    do {
      content = try JSONDecoder().decode(Content.self, from: Data(bytes))
    } catch {
      throw ArticleError(
        .record, path: path, line: line, Self.fault(error, in: bytes))
    }
    if content.text.utf8.allSatisfy({ $0 <= 0x20 }) {
      throw ArticleError(
        .empty, path: path, line: line, "the field 'text' is empty; give the text of the article")
    }
    id = content.id.map(\.value).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The article of the record; its text is taken as it is.
  func article(id: String, path: String, published: PublicationDate?) -> Article {
    var findings: [Finding] = []
    var date: PublicationDate?
    if let written = content.published, !written.isEmpty {
      date = WrittenDate.publication(in: written, source: .record)
      if date == nil {
        findings.append(
          Finding(.publicationDate, "the field 'published' is no date: '\(written)'"))
      }
    }
    return Article(
      id: id, text: ArticleText(content.text), title: content.title, url: content.url,
      authors: content.authors?.names ?? [], published: date ?? published,
      language: content.language, sourcePath: path, findings: findings)
  }

  private static func fault(_ error: any Error, in bytes: [UInt8]) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _):
      return "the field '\(key.stringValue)' is missing; add it"
    case DecodingError.valueNotFound(_, let context), DecodingError.typeMismatch(_, let context):
      let field = context.codingPath.first?.stringValue
      guard let field else { return "not a JSON object; give one object a line" }
      let type = field == "authors" ? "a list of strings" : "a string"
      return "the field '\(field)' is not \(type); mend it"
    default:
      return "not valid JSON: '\(Excerpt.start(of: bytes))'; mend or remove the line"
    }
  }
}

/// The start of something long, for messages.
enum Excerpt {
  /// At most 40 characters, with an ellipsis where there is more.
  static func start(of bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.prefix(164), as: UTF8.self)
    let start = text.unicodeScalars.prefix(40)
    let isWhole = start.count == text.unicodeScalars.count && bytes.count <= 164
    return String(String.UnicodeScalarView(start)) + (isWhole ? "" : "…")
  }
}
