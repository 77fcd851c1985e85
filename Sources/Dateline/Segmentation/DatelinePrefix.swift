/// Finds the dateline before the first sentence of wire copy: "KABUL, Aug 15 (Reuters) —".
///
/// A dateline is part of its sentence's span but not of its grammar.
package struct DatelinePrefix {
  /// The most tokens a dateline has.
  private static let limit = 16

  /// How many tokens at the start of a sentence are its dateline, its dash included.
  ///
  /// - Parameters:
  ///   - sentence: the range of the sentence's tokens.
  ///   - tokens: the tokens of the article.
  ///   - text: the text they point into.
  /// - Returns: 0 where the sentence has none: it begins with a place in capitals and runs to a dash
  ///   without any word in small letters but those of a bracket.
  /// - Complexity: O(1).
  package static func length(
    of sentence: Range<Int>, in tokens: Tokens, _ text: ArticleText
  ) -> Int {
    guard sentence.count > 4, isPlaceInCapitals(tokens.spans[sentence.lowerBound], text) else {
      return 0
    }
    var depth = 0
    for index in sentence.prefix(limit) {
      let span = tokens.spans[index]
      let first = text.bytes[span.start]
      switch first {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if depth == 0, index > sentence.lowerBound, isDash(span, text) {
        let length = index - sentence.lowerBound + 1
        return length < sentence.count ? length : 0
      }
      let isSmall = first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z")
      if isSmall && depth == 0 { return 0 }
    }
    return 0
  }

  /// Whether a token has three or more letters and no small one.
  private static func isPlaceInCapitals(_ span: TextSpan, _ text: ArticleText) -> Bool {
    var letters = 0
    for byte in text.bytes[span.range] {
      switch byte {
      case 0x41...0x5A, 0x80...: letters += 1
      case 0x61...0x7A: return false
      default: break
      }
    }
    return letters >= 3
  }

  /// Whether a token is a dash that stands alone, or the "_" that old wires set
  /// for one.
  private static func isDash(_ span: TextSpan, _ text: ArticleText) -> Bool {
    let bytes = text.bytes[span.range]
    if bytes.allSatisfy({ $0 == UInt8(ascii: "-") }) {
      guard span.start > 0 else { return false }
      let before = text.bytes[span.start - 1]
      return before == 0x20 || before == UInt8(ascii: ")")
    }
    return bytes.elementsEqual("_".utf8) || bytes.elementsEqual("–".utf8)
      || bytes.elementsEqual("—".utf8)
  }
}
