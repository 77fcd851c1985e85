/// Reads N-Triples, and N-Quads whose graphs are passed over, a line at a time.
struct NTriplesReader {
  /// What a line holds.
  enum Line: Equatable {
    case statement(RDFStatement)
    case nothing
    /// The reason why it is no statement.
    case fault(String)
  }

  /// Reads a line.
  static func read(_ line: ArraySlice<UInt8>) -> Line {
    var reader = NTriplesReader(line)
    reader.skipBlanks()
    guard let first = reader.peek, first != UInt8(ascii: "#") else { return .nothing }
    guard let subject = reader.resource() else {
      return .fault("no IRI or blank node to begin with")
    }
    reader.skipBlanks()
    guard let predicate = reader.resource(), !predicate.hasPrefix("_:") else {
      return .fault("no IRI as predicate")
    }
    reader.skipBlanks()
    guard let object = reader.object() else {
      return .fault("no IRI, blank node or text as object")
    }
    reader.skipBlanks()
    if reader.peek != UInt8(ascii: ".") {
      _ = reader.resource()
      reader.skipBlanks()
    }
    guard reader.peek == UInt8(ascii: ".") else { return .fault("no full stop at the end") }
    return .statement(RDFStatement(subject: subject, predicate: predicate, object: object))
  }

  private let line: ArraySlice<UInt8>
  private var at: Int

  private init(_ line: ArraySlice<UInt8>) {
    self.line = line
    at = line.startIndex
  }

  private var peek: UInt8? { at < line.endIndex ? line[at] : nil }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 { at += 1 }
  }

  private mutating func resource() -> String? {
    if peek == UInt8(ascii: "<") {
      at += 1
      return text(until: UInt8(ascii: ">"))
    }
    guard peek == UInt8(ascii: "_") else { return nil }
    let start = at
    while let byte = peek, byte != 0x20, byte != 0x09 { at += 1 }
    return String(decoding: line[start..<at], as: UTF8.self)
  }

  private mutating func object() -> RDFStatement.Object? {
    guard peek == UInt8(ascii: "\"") else { return resource().map { .resource($0) } }
    at += 1
    guard let value = text(until: UInt8(ascii: "\"")) else { return nil }
    var language = ""
    if peek == UInt8(ascii: "@") {
      let start = at + 1
      while let byte = peek, byte != 0x20, byte != 0x09 { at += 1 }
      language = String(decoding: line[start..<at], as: UTF8.self)
    } else if peek == UInt8(ascii: "^") {
      at += 2
      guard resource() != nil else { return nil }
    }
    return .text(value, language: language)
  }

  /// What stands before a closing mark, its escapes resolved; nil where the mark is missing.
  private mutating func text(until mark: UInt8) -> String? {
    var bytes: [UInt8] = []
    while let byte = peek {
      at += 1
      if byte == mark { return String(decoding: bytes, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      guard let escape = peek else { return nil }
      at += 1
      switch escape {
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        let length = escape == UInt8(ascii: "u") ? 4 : 8
        guard at + length <= line.endIndex,
          let value = UInt32(String(decoding: line[at..<at + length], as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(value)
        else { return nil }
        at += length
        bytes += Array(String(Character(scalar)).utf8)
      default: bytes.append(escape)
      }
    }
    return nil
  }
}
