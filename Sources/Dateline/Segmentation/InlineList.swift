/// A list whose items follow one another on one line: `1) one 2) two`, `• one • two`.
struct InlineList {
  private enum Form: Equatable {
    case numberStop, numberBracket, numberBoth, letterStop, letterBracket
    /// A bullet, by its bytes.
    case bullet(UInt32)
  }

  private struct Marker {
    let form: Form
    let value: Int
  }

  private var current: Marker?

  /// Whether no list has begun.
  var isEmpty: Bool { current == nil }

  /// Looks whether a list begins with the first chunk of a sentence.
  mutating func start(_ bytes: UnsafeBufferPointer<UInt8>, _ chunk: Chunk, _ next: Chunk?) {
    guard chunk.end - chunk.start <= 8, let marker = Self.marker(bytes, chunk) else { return }
    current = marker
  }

  /// Whether a sentence ends before a chunk, if the list says so.
  mutating func decides(
    _ bytes: UnsafeBufferPointer<UInt8>, _ last: Chunk, _ next: Chunk, _ sentence: SentenceState
  ) -> Bool? {
    guard let current else { return nil }
    if next.end - next.start <= 8, let marker = Self.marker(bytes, next),
      marker.form == current.form
    {
      if case .bullet = marker.form { return true }
      if marker.value == current.value + 1 {
        self.current = marker
        return true
      }
    }
    // The mark of an item does not stand alone.
    if sentence.count == 1, last.end - last.start <= 8, Self.marker(bytes, last) != nil {
      return false
    }
    if sentence.count == 2, case .bullet = current.form, last.shape == .digits { return false }
    return nil
  }

  private static func marker(_ bytes: UnsafeBufferPointer<UInt8>, _ chunk: Chunk) -> Marker? {
    let start = Int(chunk.start)
    let end = Int(chunk.end)
    if bytes[start] >= 0xC2 {
      guard end - start >= 2 else { return nil }
      let unit = bytes.unit(at: start, before: end)
      guard unit.kind == .symbol, unit.length <= 3, chunk.shape == .none || chunk.shape == .digits
      else { return nil }
      var key: UInt32 = 0
      for offset in start..<start + unit.length { key = key << 8 | UInt32(bytes[offset]) }
      return Marker(form: .bullet(key), value: 0)
    }
    var position = start
    if bytes[position] == 0x28 { position += 1 }
    var value = 0
    var isNumber = false
    while position < end, bytes[position] &- 0x30 < 10, value < 100 {
      value = value * 10 + Int(bytes[position] &- 0x30)
      position += 1
      isNumber = true
    }
    if !isNumber {
      guard position < end, bytes[position] &- 0x61 < 26 else { return nil }
      value = Int(bytes[position] &- 0x60)
      position += 1
    }
    switch end - position {
    case 1 where bytes[position] == 0x2E && bytes[start] != 0x28:
      return Marker(form: isNumber ? .numberStop : .letterStop, value: value)
    case 1 where bytes[position] == 0x29:
      return Marker(form: isNumber ? .numberBracket : .letterBracket, value: value)
    case 2 where bytes[position] == 0x2E && bytes[position + 1] == 0x29:
      return Marker(form: .numberBoth, value: value)
    default: return nil
    }
  }
}
