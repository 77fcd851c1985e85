/// Compares headlines by their words.
enum PageTitle {
  /// Whether two headlines have the same letters and digits.
  static func isSame(_ left: String, _ right: String) -> Bool {
    folded(left) == folded(right)
  }

  /// The letters and digits of a headline, lower case.
  static func folded(_ title: String) -> [Unicode.Scalar] {
    title.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.value >= 0x30 && $0.value <= 0x39
    }
  }
}
