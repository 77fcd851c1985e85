import FoundationEssentials

/// One line of the exchange format as it is written, offsets in code points.
///
/// Layers that the line leaves out are nil: unknown, not empty.
package struct ExchangeRecord: Sendable, Decodable {
  /// An entity of the record.
  package struct Entity: Sendable, Decodable {
    package let id: String
    package let name: String?
    package let type: String?
    package let qid: String?
    package let aliases: [String]?
  }

  /// A name in the text.
  package struct Mention: Sendable, Decodable {
    package let begin: Int
    package let end: Int
    package let entity: String?
    package let type: String?
    package let qid: String?
    package let metonym: Bool?
    package let demonym: Bool?
  }

  /// A time expression.
  package struct Time: Sendable, Decodable {
    package let begin: Int
    package let end: Int
    package let type: String?
    package let value: String?
  }

  /// A token row: begin, end, then if analysed lemma, UPOS, head and UD relation.
  package struct Token: Sendable, Decodable {
    package let begin: Int
    package let end: Int
    package let lemma: String?
    package let upos: String?
    package let head: Int?
    package let deprel: String?

    package init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      begin = try row.decode(Int.self)
      end = try row.decode(Int.self)
      lemma = try row.decodeIfPresent(String.self)
      upos = try row.decodeIfPresent(String.self)
      head = try row.decodeIfPresent(Int.self)
      deprel = try row.decodeIfPresent(String.self)
    }
  }

  /// A relation.
  package struct Relation: Sendable, Decodable {
    package let type: String
    package let predicate: String?
    package let subject: String?
    package let object: String?
    package let value: String?
    package let role: String?
    package let begin: Int
    package let end: Int
    package let time: String?
    package let factuality: String?
    package let source: String?
  }

  package let id: String?
  package let text: String
  package let title: String?
  package let url: String?
  package let published: String?
  package let sentences: [[Int]]?
  package let tokens: [Token]?
  package let entities: [Entity]?
  package let mentions: [Mention]?
  package let times: [Time]?
  package let relations: [Relation]?

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - line: the bytes of one JSON object, without the line feed.
  ///   - number: the line's number, from 1, for messages.
  /// - Throws: `ExchangeError` that names the line and what is wrong with it.
  package init(line: some Sequence<UInt8>, number: Int) throws(ExchangeError) {
    let data = Data(line)
    do {
      self = try JSONDecoder().decode(ExchangeRecord.self, from: data)
    } catch {
      let id = (try? JSONDecoder().decode(Identity.self, from: data))?.id
      throw ExchangeError(id: id, line: number, reason: Self.reason(for: error))
    }
  }

  private struct Identity: Decodable {
    let id: String?
  }

  private static func reason(for error: any Error) -> String {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
        .joined(separator: ".")
    }
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      let place = context.codingPath.isEmpty ? "" : " in '\(path(context))'"
      return "no field '\(key.stringValue)'\(place)"
    case DecodingError.typeMismatch(let type, let context),
      DecodingError.valueNotFound(let type, let context):
      return "field '\(path(context))' is not of type \(Self.name(of: type))"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      return "field '\(path(context))' cannot be read"
    default:
      return "not a JSON object; write one object a line"
    }
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "string"
    case is Int.Type: "whole number"
    case is Bool.Type: "boolean"
    case is [Any].Type: "array"
    default: "object"
    }
  }
}

/// What is wrong with one line of exchange input.
package struct ExchangeError: Error, Hashable, CustomStringConvertible {
  /// The record's id, if it could be read.
  package let id: String?
  /// The number of the line, from 1.
  package let line: Int
  /// What is wrong, in lower case, quotes round input, no full stop.
  package let reason: String

  /// Makes an error.
  package init(id: String?, line: Int, reason: String) {
    self.id = id
    self.line = line
    self.reason = reason
  }

  /// The line and the reason, `line 3: …`.
  package var description: String { "line \(line): \(reason)" }
}
