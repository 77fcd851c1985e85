extension ArticleText {
  private static let leanings: [StaticString] = ["pro-", "anti-", "non-", "counter-"]

  /// Whether a hyphen ties a name to a word that makes others of whom it names: "pro-Russian",
  /// "anti-Taliban", "non-NATO".
  func isLeanedOn(_ name: TextSpan) -> Bool {
    guard name.start > 0, bytes[name.start - 1] == UInt8(ascii: "-") else { return false }
    return Self.leanings.contains { leaning in
      let start = name.start - leaning.utf8CodeUnitCount
      guard start >= 0 else { return false }
      return leaning.withUTF8Buffer { letters in
        letters.indices.allSatisfy { bytes[start + $0] | 0x20 == letters[$0] | 0x20 }
      }
    }
  }
}
