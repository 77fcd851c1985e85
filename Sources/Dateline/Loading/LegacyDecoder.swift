internal import CICU

/// Decodes the character sets of old files through ICU.
enum LegacyDecoder {
  /// How many bytes around the first odd ones the guess looks at.
  private static let sampleLength = 8192

  /// Decodes bytes that are not UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - path: the path of the file, for messages.
  ///   - declared: the character set that the content names.
  /// - Returns: the text, with a finding that names the character set.
  /// - Throws: `ArticleError` where more than one character in ten cannot be read.
  /// - Complexity: O(*n*) in the number of bytes.
  static func decode(
    _ bytes: [UInt8], path: String, declared: String?
  ) throws(ArticleError) -> DecodedText {
    let charset = declared.flatMap(Charset.init) ?? Charset(guessedFrom: sample(of: bytes))
    var writer = DecodedTextWriter(capacity: bytes.count + bytes.count / 8)
    var characters = 0
    charset.read(bytes) { value, offset in
      writer.append(value, from: offset)
      characters += 1
    }
    if writer.repaired * 10 > characters {
      throw ArticleError(
        .binary, path: path,
        "\(writer.repaired) of \(characters) characters cannot be read as \(charset.name), so "
          + "this is no text; convert the file to UTF-8")
    }
    var text = writer.finish(encoding: charset.name)
    text.findings.insert(
      Finding(.encoding, "not UTF-8; read as \(charset.name)"), at: 0)
    return text
  }

  /// A stretch of the file that holds its first bytes past ASCII.
  private static func sample(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    let start = max(0, first - sampleLength / 4)
    return bytes[start..<min(bytes.count, start + sampleLength)]
  }
}

/// A character set that ICU can read.
private final class Charset {
  /// Its name, as declared or guessed.
  let name: String
  private let converter: OpaquePointer

  /// Opens a character set by its name; nil where ICU has none, or where it is UTF-8 or UTF-16,
  /// which the bytes have been found not to be.
  init?(_ name: String) {
    let folded = name.lowercased()
    if folded.hasPrefix("utf") || folded.hasPrefix("unicode") { return nil }
    // Pages that say Latin-1 or ASCII mean Windows-1252: WHATWG Encoding Standard, 4.2.
    let latin = ["iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "us-ascii", "ascii"]
    let meant = latin.contains(folded) ? "windows-1252" : name
    guard let converter = dateline_charset_open(meant) else { return nil }
    self.name = meant
    self.converter = converter
  }

  /// Opens the character set that ICU guesses, or Windows-1252 where it has no idea.
  convenience init(guessedFrom sample: ArraySlice<UInt8>) {
    var name = [CChar](repeating: 0, count: 64)
    let confidence = sample.withUnsafeBufferPointer { bytes in
      dateline_charset_guess(bytes.baseAddress, bytes.count, &name, name.count)
    }
    // Below 20 of 100 the guess names rare sets for a single curly quote.
    let guess = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if confidence >= 20, Charset(guess) != nil {
      self.init(opening: guess)
    } else {
      self.init(opening: "windows-1252")
    }
  }

  private init(opening name: String) {
    let latin = name.uppercased() == "ISO-8859-1" ? "windows-1252" : name
    guard let converter = dateline_charset_open(latin) else {
      preconditionFailure("ICU always has a converter for a name that it guessed itself")
    }
    self.name = latin
    self.converter = converter
  }

  deinit {
    dateline_charset_close(converter)
  }

  /// Reads all code points with the offsets of their bytes.
  func read(_ bytes: [UInt8], _ body: (UInt32, Int) -> Void) {
    let capacity = 4096
    var values = [UInt32](repeating: 0, count: capacity)
    var lengths = [UInt32](repeating: 0, count: capacity)
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var position: UnsafePointer<UInt8>? = base
      var offset = 0
      while offset < bytes.count {
        let count = dateline_charset_read(
          converter, &position, base + bytes.count, &values, &lengths, capacity)
        if count == 0 { return }
        for index in 0..<count {
          body(values[index], offset)
          offset += Int(lengths[index])
        }
      }
    }
  }
}
