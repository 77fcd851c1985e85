/// Finds who wrote the article of a page.
enum PageAuthors {
  private static let fieldNames = [
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "citation_author", "byl", "article:author_name", "authors",
  ]

  /// The authors of a page, in the order of the byline.
  ///
  /// - Returns: the names in its JSON-LD, in the fields of its head, or in the first element that
  ///   is marked or named as the author's; none where there are none.
  static func authors(
    _ page: HTMLPage, _ content: MainContent, _ fields: PageFields
  ) -> [String] {
    let linked = names(in: fields.linked.authors)
    if !linked.isEmpty { return linked }
    for field in fieldNames {
      let found = names(in: [fields.meta[field]].compactMap { $0 })
      if !found.isEmpty { return found }
    }
    return names(in: marked(page, content))
  }

  /// The text of the elements that are marked as the author's, the surest mark first.
  private static func marked(_ page: HTMLPage, _ content: MainContent) -> [String] {
    var byMark: [[String]] = [[], [], []]
    for node in 0..<page.count where page.tags[node] != .text {
      let rank: Int
      if page.string(.itemprop, of: node)?.lowercased() == "author" {
        rank = 0
      } else if page.string(.rel, of: node)?.lowercased() == "author" {
        rank = 1
      } else if content.meanings[node].contains(.author) {
        rank = 2
      } else {
        continue
      }
      // Comments have authors too.
      if byMark[rank].count >= 4 || isComment(node, page, content) { continue }
      if rank == 2, !byMark[2].isEmpty { continue }
      let text = page.text(of: node, limit: 200)
      if !text.isEmpty, !byMark[rank].contains(text) { byMark[rank].append(text) }
    }
    return byMark.first { !names(in: $0).isEmpty } ?? []
  }

  private static func isComment(_ node: Int, _ page: HTMLPage, _ content: MainContent) -> Bool {
    var node = node
    while node >= 0 {
      if content.meanings[node].contains(.comments), page.tags[node] != .body { return true }
      if [.nav, .footer, .aside].contains(page.tags[node]) { return true }
      node = Int(page.parents[node])
    }
    return false
  }

  /// The names in bylines such as `By Ann Lee and Bo Li`, each once.
  static func names(in bylines: [String]) -> [String] {
    var names: [String] = []
    for byline in bylines {
      for name in split(byline) where !names.contains(name) { names.append(name) }
    }
    return names
  }

  private static func split(_ byline: String) -> [String] {
    var text = Substring(byline.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    for start in ["written by ", "posted by ", "by: ", "by ", "author: ", "authors: ", "story by "]
    where text.lowercased().hasPrefix(start) {
      text = text.dropFirst(start.count)
    }
    if let bar = text.firstIndex(where: { $0 == "|" || $0 == "•" || $0 == "·" }) {
      text = text[..<bar]
    }
    var parts = [text]
    for separator in [";", " and ", " & "] {
      parts = parts.flatMap { $0.split(separator: separator) }
    }
    return parts.compactMap { part in
      let name = part.trimmed
      let folded = name.lowercased()
      let isName =
        (2...60).contains(name.utf8.count) && !name.contains("http") && !name.contains("@")
        && !name.contains("/") && folded != "admin" && folded != "administrator"
        && !name.utf8.contains { (0x30...0x39).contains($0) }
      return isName ? name : nil
    }
  }
}

extension Substring {
  /// The characters without white space and commas at the ends.
  fileprivate var trimmed: String {
    func isEdge(_ character: Character) -> Bool { character.isWhitespace || character == "," }
    var text = drop(while: isEdge)
    while let last = text.last, isEdge(last) { text.removeLast() }
    return String(text)
  }
}
