package import Dateline
import Foundation

/// A sentence whose predicates people have judged from -3, did not happen, to +3, did happen.
package struct JudgedSentence: Sendable {
  /// The sentence as an article of its own.
  package let article: Article
  /// The judged words and their judgements.
  package let judgements: [(span: TextSpan, score: Float)]
}

/// Judgements of factuality as JSON lines: `{"id", "text", "tokens": ["…"], "events": [{"tok": 3,
/// "factuality": 2.6}]}`, the words in the order of the text.
package enum FactualityJudgements {
  /// What a line cannot be read for.
  package struct Fault: Error, CustomStringConvertible {
    /// The fault in words, with the line.
    package let description: String
  }

  private struct Record: Decodable {
    struct Event: Decodable {
      let tok: Int
      let factuality: Float
    }
    let id: String
    let text: String
    let tokens: [String]
    let events: [Event]
  }

  /// Reads a file.
  ///
  /// - Parameter lines: the content of the file.
  /// - Returns: the sentences in the order of the lines.
  /// - Throws: `Fault` that names the first malformed line.
  package static func read(_ lines: [UInt8]) throws(Fault) -> [JudgedSentence] {
    var result: [JudgedSentence] = []
    var number = 0
    for line in lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty { continue }
      guard let record = try? JSONDecoder().decode(Record.self, from: Data(line)) else {
        throw Fault(
          description: "line \(number): expected an object with id, text, tokens and events")
      }
      result.append(try sentence(record, number))
    }
    return result
  }

  private static func sentence(_ record: Record, _ number: Int) throws(Fault) -> JudgedSentence {
    let text = ArticleText(record.text)
    var spans: [TextSpan] = []
    var start = 0
    for token in record.tokens {
      let word = Array(token.utf8)
      while start + word.count <= text.bytes.count,
        !text.bytes[start..<start + word.count].elementsEqual(word)
      {
        start += 1
      }
      guard start + word.count <= text.bytes.count else {
        throw Fault(
          description: "line \(number): '\(token)' is not in the text after the words before it")
      }
      spans.append(TextSpan(start, start + word.count))
      start += word.count
    }
    var judgements: [(span: TextSpan, score: Float)] = []
    for event in record.events {
      guard spans.indices.contains(event.tok) else {
        throw Fault(description: "line \(number): there is no token \(event.tok)")
      }
      judgements.append((spans[event.tok], event.factuality))
    }
    return JudgedSentence(
      article: Article(id: record.id, text: text), judgements: judgements)
  }
}
