/// The persons that an article names in full, found again by a part of their name.
struct PersonNames {
  /// For each last word of a full name, the persons of that name in the order of the article.
  private var byLast: [UInt64: [Int]] = [:]
  /// For each first word of a full name, the persons of that name.
  private var byFirst: [UInt64: [Int]] = [:]

  /// Notes a full name.
  mutating func add(_ draft: Int, _ words: Range<Int>, in article: ArticleWords) {
    guard words.count > 1 else { return }
    let last = article.words[words.upperBound - 1].key
    if byLast[last]?.count ?? 0 < 8 { byLast[last, default: []].append(draft) }
    let first = article.words[words.lowerBound].key
    if byFirst[first]?.count ?? 0 < 8 { byFirst[first, default: []].append(draft) }
  }

  /// The drafts of full names that a short name may stand for, nearest before it first.
  ///
  /// - Parameters:
  ///   - words: the short name.
  ///   - article: the words of the article.
  ///   - given: whether a given name alone counts too.
  /// - Returns: the drafts in the order of the article.
  func candidates(
    for words: Range<Int>, in article: ArticleWords, allowingGiven given: Bool
  ) -> [Int] {
    let last = article.words[words.upperBound - 1].key
    if let found = byLast[last] { return found }
    if given, words.count == 1, let found = byFirst[last] { return found }
    return []
  }
}
