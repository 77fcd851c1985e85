/// Decodes UTF-16 and UTF-32, of either byte order, with or without a byte order mark.
struct WideDecoder {
  /// The bytes of one code unit: 2 or 4.
  let width: Int
  /// Whether the most significant byte comes first.
  let isBigEndian: Bool
  /// The length of the byte order mark.
  let markLength: Int

  /// Reads a byte order mark; nil where the bytes begin with none of these encodings.
  init?(markOf bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) {
      self.init(width: 4, isBigEndian: false, markLength: 4)
    } else if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
      self.init(width: 4, isBigEndian: true, markLength: 4)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(width: 2, isBigEndian: false, markLength: 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(width: 2, isBigEndian: true, markLength: 2)
    } else {
      return nil
    }
  }

  /// Tells UTF-16 without a mark by its zeros: in a fifth of the units, and on one side only.
  init?(zerosOf survey: ByteSurvey, count: Int) {
    let zeros = survey.evenZeros + survey.oddZeros
    guard zeros * 10 >= count, (survey.controls - zeros) * 4 <= zeros else { return nil }
    if survey.evenZeros * 20 <= survey.oddZeros {
      self.init(width: 2, isBigEndian: false, markLength: 0)
    } else if survey.oddZeros * 20 <= survey.evenZeros {
      self.init(width: 2, isBigEndian: true, markLength: 0)
    } else {
      return nil
    }
  }

  private init(width: Int, isBigEndian: Bool, markLength: Int) {
    self.width = width
    self.isBigEndian = isBigEndian
    self.markLength = markLength
  }

  /// Decodes bytes; a broken unit becomes U+FFFD and one finding counts them.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func decode(_ bytes: [UInt8]) -> DecodedText {
    var writer = DecodedTextWriter(capacity: bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var offset = markLength
      while offset + width <= bytes.count {
        let start = offset
        var value = unit(bytes, at: offset)
        offset += width
        if width == 2, value & 0xFC00 == 0xD800, offset + 2 <= bytes.count {
          let low = unit(bytes, at: offset)
          if low & 0xFC00 == 0xDC00 {
            value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
            offset += 2
          }
        }
        writer.append(value, from: start)
      }
      if offset < bytes.count { writer.append(0xFFFD, from: offset) }
    }
    return writer.finish(encoding: "UTF-\(width * 8)")
  }

  private func unit(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in 0..<width {
      value = value << 8 | UInt32(bytes[offset + (isBigEndian ? index : width - 1 - index)])
    }
    return value
  }
}
