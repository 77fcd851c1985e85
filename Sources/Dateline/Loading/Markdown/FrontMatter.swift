/// The fields before the text of a Markdown file: the part of YAML and TOML that articles use.
///
/// Reads `key: value` and `key = value`, quoted or not, lists in brackets and lists of `- item`
/// lines, and the `name` of nested objects. Anything else is passed over.
struct FrontMatter {
  /// The values of each key, lower case, in order.
  private(set) var fields: [String: [String]] = [:]
  /// The offset of the text behind it.
  private(set) var end = 0

  /// Reads what stands at the start of a file; nothing where no fence stands there.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = Self.line(bytes, from: 0), first.text == "---" || first.text == "+++" else {
      return
    }
    let separator: Character = first.text == "---" ? ":" : "="
    var fields: [String: [String]] = [:]
    var key: String?
    var cursor = first.next
    while let line = Self.line(bytes, from: cursor) {
      cursor = line.next
      if line.text == first.text || line.text == "..." {
        self.fields = fields
        end = cursor
        return
      }
      let text = line.text
      if text.isEmpty || text.first == "#" { continue }
      if text.hasPrefix("- "), let key {
        let item = text.dropFirst(2)
        let value = item.hasPrefix("name:") ? item.dropFirst(5) : item
        fields[key, default: []] += Self.values(value)
      } else if let cut = text.firstIndex(of: separator) {
        let name = text[..<cut].filter { !$0.isWhitespace }.lowercased()
        let value = Self.values(text[text.index(after: cut)...])
        if line.isIndented {
          if name == "name", let key { fields[key, default: []] += value }
          continue
        }
        key = name
        fields[name] = value
      }
    }
  }

  /// The first value of the first of some keys that has one.
  func first(_ keys: [String]) -> String? {
    for key in keys {
      if let value = fields[key]?.first, !value.isEmpty { return value }
    }
    return nil
  }

  private static func values(_ text: Substring) -> [String] {
    let text = trimmed(text)
    guard !text.isEmpty, text != "null", text != "~" else { return [] }
    if text.first == "[", text.last == "]" {
      return text.dropFirst().dropLast().split(separator: ",").map { unquoted(trimmed($0)) }
    }
    return [unquoted(text)]
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private static func unquoted(_ text: Substring) -> String {
    guard text.count >= 2, let quote = text.first, quote == "\"" || quote == "'",
      text.last == quote
    else { return String(text) }
    let inside = String(text.dropFirst().dropLast())
    return quote == "'"
      ? inside.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
      : inside.split(separator: "\\\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }

  private static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (text: Substring, isIndented: Bool, next: Int)? {
    // Front matter is short; a rule at the top of a long text must not cost its length.
    guard start < bytes.count, start < 1 << 16 else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    let text = Substring(String(decoding: bytes[start..<end], as: UTF8.self))
    return (trimmed(text), bytes[start] == 0x20 || bytes[start] == 0x09, end + 1)
  }
}
