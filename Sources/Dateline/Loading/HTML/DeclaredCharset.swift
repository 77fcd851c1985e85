/// Finds the character set that a page names for itself.
enum DeclaredCharset {
  /// The name in the first `charset=` of the first bytes of a page, or nil.
  static func inPage(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let key = Array("charset".utf8)
    var offset = 0
    while offset + key.count < head.count {
      guard head[offset...].starts(with: key) else {
        offset += 1
        continue
      }
      offset += key.count
      var rest = head[offset...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      let name = rest.prefix { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
          || [0x2D, 0x5F, 0x3A]
            .contains(byte)
      }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }
}
