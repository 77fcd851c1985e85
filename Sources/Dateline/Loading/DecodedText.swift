/// The content of a file as valid UTF-8, with the way back to its bytes.
struct DecodedText {
  /// Valid UTF-8 without a byte order mark and without control characters.
  var bytes: [UInt8]
  /// From offsets of `bytes` to offsets of the file.
  var offsets = OffsetMap.identity
  /// What was repaired.
  var findings: [Finding] = []

  /// Decodes the bytes of a file.
  ///
  /// A byte order mark decides. Without one, valid UTF-8 is UTF-8; zeros in every other byte are
  /// UTF-16; broken UTF-8 is repaired where most of its characters are sound; anything else is a
  /// legacy character set, the declared one or the one that ICU guesses.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - path: the path of the file, for messages.
  ///   - declared: the character set that the content names, asked only where it matters.
  /// - Throws: `ArticleError` where the bytes are no text.
  /// - Complexity: O(*n*) in the number of bytes; valid UTF-8 is kept without a copy.
  init(
    _ bytes: [UInt8], path: String, declared: (([UInt8]) -> String?)? = nil
  ) throws(ArticleError) {
    if let wide = WideDecoder(markOf: bytes) {
      self = wide.decode(bytes)
      return
    }
    let survey = bytes.withUnsafeBufferPointer { ByteSurvey($0) }
    if survey.controls > 0 {
      if let wide = WideDecoder(zerosOf: survey, count: bytes.count) {
        self = wide.decode(bytes)
        return
      }
      if let format = Signature.name(of: bytes) {
        throw ArticleError(
          .binary, path: path, "\(format), not text; turn it into text or HTML first")
      }
      // One control character in fifty bytes: a stray one is mended, junk has one in ten.
      if survey.controls * 50 > bytes.count {
        throw ArticleError(
          .binary, path: path,
          "\(survey.controls) of \(bytes.count) bytes are control characters, so this is no text; "
            + "remove the file or turn it into text")
      }
    }
    if survey.invalid > 0, survey.multibyte <= survey.invalid {
      self = try LegacyDecoder.decode(bytes, path: path, declared: declared?(bytes))
      return
    }
    self.bytes = bytes
    if survey.controls > 0 { blankControls(survey.controls) }
    if let first = survey.firstInvalid { repair(from: first, count: survey.invalid) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if bytes.starts(with: mark) { removeMark() }
  }

  /// Takes what a decoder made.
  init(decoded bytes: [UInt8], offsets: OffsetMap, findings: [Finding]) {
    self.bytes = bytes
    self.offsets = offsets
    self.findings = findings
  }

  /// Puts a space in the place of each control character, so that offsets stay.
  private mutating func blankControls(_ count: Int) {
    for offset in bytes.indices where bytes[offset] < 0x20 && !ByteSurvey.isSpacing(bytes[offset]) {
      bytes[offset] = 0x20
    }
    findings.append(
      Finding(.encoding, "\(count) control characters were read as spaces"))
  }

  /// Puts U+FFFD in the place of each byte that is not UTF-8.
  private mutating func repair(from first: Int, count: Int) {
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + 2 * count)
    var map = OffsetMap.Builder()
    map.append(text: 0, source: 0)
    bytes.withUnsafeBufferPointer { bytes in
      var copied = 0
      var offset = first
      while offset < bytes.count {
        let length = bytes[offset] < 0x80 ? 1 : ByteSurvey.sequenceLength(bytes, at: offset)
        offset += max(1, length)
        if length > 0 { continue }
        repaired += bytes[copied..<(offset - 1)]
        map.append(text: repaired.count, source: offset - 1)
        repaired += [0xEF, 0xBF, 0xBD]
        map.append(text: repaired.count, source: offset)
        copied = offset
      }
      repaired += bytes[copied...]
    }
    bytes = repaired
    offsets = map.build()
    findings.append(
      Finding(
        .encoding, "\(count) bytes that are not UTF-8 were read as U+FFFD, the first at \(first)")
    )
  }

  private mutating func removeMark() {
    bytes.removeFirst(3)
    var map = OffsetMap.Builder()
    map.append(text: 0, source: 3)
    offsets = offsets == .identity ? map.build() : offsets.following(map.build())
  }
}
