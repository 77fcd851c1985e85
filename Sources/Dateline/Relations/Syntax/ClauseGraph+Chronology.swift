/// The dates that stand before the entries of a chronology.
extension ClauseGraph {
  /// For each sentence the position of the date that opens its line and nothing else dates, -1 if
  /// there is none: "26 March 1991. Four countries sign a treaty.", "2012: Venezuela joins."
  static func entryDates(
    _ sentences: [Range<Int>], _ spans: [TextSpan], _ text: ArticleText, _ dates: TaggedDates,
    dateAt: [Int32]
  ) -> [Int32] {
    var found = [Int32](repeating: -1, count: sentences.count)
    var label: Int32 = -1
    for (index, sentence) in sentences.enumerated() {
      guard let first = sentence.first else { continue }
      if opensLine(first, spans, text) { label = -1 }
      if label < 0, dateAt[first] >= 0, opensLine(first, spans, text) {
        let date = dateAt[first]
        let rest = sentence.first { dateAt[$0] != date }
        // The date is a sentence of its own, or a colon or a dash stands behind it.
        if rest == nil
          || rest.map({ isStop(text.bytes[spans[$0].start], spans[$0].count) }) == true,
          isDay(dates.dates[Int(date)].value)
        {
          label = date
          if rest == nil || rest == sentence.last { continue }
        }
      }
      found[index] = label
    }
    return found
  }

  private static func isDay(_ value: DateValue) -> Bool {
    value.kind == .date && value.earliest != nil
  }

  private static func opensLine(_ token: Int, _ spans: [TextSpan], _ text: ArticleText) -> Bool {
    var offset = spans[token].start - 1
    while offset >= 0 {
      switch text.bytes[offset] {
      case UInt8(ascii: "\n"): return true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "*"), UInt8(ascii: "-"),
        UInt8(ascii: "\r"):
        offset -= 1
      default: return false
      }
    }
    return true
  }

  private static func isStop(_ byte: UInt8, _ count: Int) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      || byte == 0xE2 && count == 3
  }
}
