/// Finds who wrote the article of a page.
enum PageAuthors {
  private static let fieldNames = [
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "citation_author", "byl", "article:author_name", "authors",
  ]

  /// The authors of a page, in the order of the byline.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - content: which part of it is the article.
  ///   - fields: the fields of its head.
  ///   - byline: the short lines round the headline.
  /// - Returns: the names in its JSON-LD, in the fields of its head, in an element that is marked or
  ///   named as the author's or links to one, or behind a "by"; none where there are none.
  static func authors(
    _ page: HTMLPage, _ content: MainContent, _ fields: PageFields, byline: [PageByline.Line]
  ) -> [String] {
    let linked = names(in: fields.linked.authors)
    if !linked.isEmpty { return linked }
    for field in fieldNames {
      let found = names(in: [fields.meta[field]].compactMap { $0 })
      if !found.isEmpty { return found }
    }
    if fields.meta["twitter:label1"]?.lowercased() == "written by" {
      let found = names(in: [fields.meta["twitter:data1"]].compactMap { $0 })
      if !found.isEmpty { return found }
    }
    let found = marked(page, content)
    return found.isEmpty ? behindBy(byline.map(\.text)) : found
  }

  /// The names in the elements that are marked as the author's, the surest mark first.
  private static func marked(_ page: HTMLPage, _ content: MainContent) -> [String] {
    var byMark: [[String]] = [[], [], [], []]
    for node in 0..<page.count where page.tags[node] != .text {
      guard let mark = mark(of: node, page, content), byMark[mark].count < 4 else { continue }
      // A class stands on the parts of the byline too; a page's other links lead to other authors.
      if mark >= 2, !byMark[mark].isEmpty { continue }
      // Comments and other articles have authors too.
      if PageByline.isElsewhere(node, page, content) { continue }
      for name in names(in: [firstLine(of: node, page)])
      where !byMark[mark].contains(name) && (mark < 2 || isCapitalised(name)) {
        byMark[mark].append(name)
      }
    }
    return byMark.first { !$0.isEmpty } ?? []
  }

  private static func mark(
    of node: Int, _ page: HTMLPage, _ content: MainContent
  ) -> Int? {
    if let role = page.value(.itemprop, of: node), role.elementsEqual("author".utf8) { return 0 }
    if let role = page.value(.rel, of: node), role.elementsEqual("author".utf8) { return 1 }
    if content.meanings[node].contains(.author) { return 2 }
    if page.tags[node] == .a, let address = page.string(.href, of: node),
      address.contains("/author/") || address.contains("/authors/")
    {
      return 3
    }
    return nil
  }

  /// The first line of an element that is more than "by".
  private static func firstLine(of node: Int, _ page: HTMLPage) -> String {
    var line = ""
    for index in node..<Int(page.ends[node]) {
      let tag = page.tags[index]
      if tag == .text {
        let text = page.text(of: index, limit: 120)
        if !text.isEmpty { line += line.isEmpty ? text : " " + text }
      } else if tag == .br || tag.isBlock, isMoreThanBy(line) {
        break
      }
      if line.utf8.count > 120 { break }
    }
    return line
  }

  private static let openings = [
    "article by", "written by", "posted by", "published by", "story by", "text by", "words by",
    "guide by", "reviewed by", "by", "author", "authors", "from",
  ]

  private static func isMoreThanBy(_ line: String) -> Bool {
    let folded = line.lowercased().filter { $0 != ":" }
    return !folded.isEmpty && !openings.contains(folded)
  }

  /// The name behind a "by" at the start of a line, or on the line after one.
  private static func behindBy(_ lines: [String]) -> [String] {
    for (index, line) in lines.enumerated() {
      let folded = line.lowercased()
      let next = isMoreThanBy(line) ? nil : index + 1 < lines.count ? lines[index + 1] : nil
      let isByline = folded.hasPrefix("by ") || folded.hasPrefix("written by ")
      guard let text = isByline ? line : next else { continue }
      let found = names(in: [text]).filter(isCapitalised)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whether most words begin with a capital, as names do and sentences do not.
  private static func isCapitalised(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let capitals = words.filter { $0.first?.isUppercase == true }
    return words.count <= 6 && name.last?.isLetter == true && capitals.count * 3 >= words.count * 2
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
    for (reference, character) in [("&amp;", "&"), ("&#039;", "'"), ("&#39;", "'")] {
      text = Substring(
        text.split(separator: reference, omittingEmptySubsequences: false)
          .joined(separator: character))
    }
    for opening in openings where text.lowercased().hasPrefix(opening) {
      let rest = text.dropFirst(opening.count)
      if rest.first == ":" || rest.first == " " {
        text = rest.drop { $0 == ":" || $0 == " " }
      }
    }
    if let end = text.firstIndex(where: { "|•·–—".contains($0) }) { text = text[..<end] }
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
