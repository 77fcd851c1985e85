/// Finds when the article of a page was published; says nothing where the page says nothing.
enum PageDates {
  /// The names of `meta` fields that hold a publication date, the surest first.
  private static let fieldNames = [
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "publish-date", "publishdate", "publish_date",
    "published_time", "publication_date", "pubdate", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "dc.date", "dcterms.date", "citation_publication_date",
    "cxenseparse:recs:publishtime",
    "article.published", "article_date_original", "date.release", "date", "created",
  ]

  /// The publication date of a page.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - content: which part of it is the article.
  ///   - fields: the fields of its head.
  /// - Returns: the date from the JSON-LD of the article, the fields of the head, a marked element,
  ///   the page's JSON-LD, the address or the lines beside the headline, the first that has one.
  static func published(
    _ page: HTMLPage, _ content: MainContent, _ fields: PageFields
  ) -> PublicationDate? {
    var written = [fields.linked.published]
    written += fieldNames.map { fields.meta[$0] }
    written += [markedDate(page)]
    written += [fields.linked.pagePublished]
    for value in written {
      if let value, let date = WrittenDate.publication(in: value, source: .metadata) { return date }
    }
    if let date = besideHeadline(page, content, fields) { return date }
    return fields.address.flatMap(inAddress)
  }

  /// The value of the first element marked as the publication date.
  private static func markedDate(_ page: HTMLPage) -> String? {
    for node in 0..<page.count where page.tags[node] != .text {
      let isMarked =
        page.string(.itemprop, of: node)?.lowercased() == "datepublished"
        || page.tags[node] == .time && page.value(.pubdate, of: node) != nil
      guard isMarked else { continue }
      return page.string(.datetime, of: node) ?? page.string(.content, of: node)
        ?? page.text(of: node, limit: 80)
    }
    return nil
  }

  /// The day in the address, as in `/2021/08/13/`.
  private static func inAddress(_ address: String) -> PublicationDate? {
    let parts = address.utf8.split(separator: UInt8(ascii: "/"))
    for index in parts.indices.dropLast(2) where parts[index].count == 4 {
      guard parts[index + 1].count <= 2, parts[index + 2].count <= 2,
        let year = Int(String(parts[index]) ?? ""), (1990...2100).contains(year),
        let month = Int(String(parts[index + 1]) ?? ""),
        let day = Int(String(parts[index + 2]) ?? "")
      else { continue }
      return PublicationDate(year: year, month: month, day: day, source: .url)
    }
    return nil
  }

  /// The first day named in the lines round the headline, before the prose begins.
  private static func besideHeadline(
    _ page: HTMLPage, _ content: MainContent, _ fields: PageFields
  ) -> PublicationDate? {
    guard let heading = fields.headings.first(where: { !isMachinery($0, page) }) else { return nil }
    let before = lines(before: heading, in: page, limit: 8)
    let after = lines(from: Int(page.ends[heading]), in: page, limit: 30)
    for (node, line) in after + before {
      let folded = line.lowercased()
      if folded.contains("update") || folded.contains("modif") || folded.contains("review") {
        continue
      }
      if let day = WrittenDate.firstDay(in: line.utf8, source: .page) { return day }
      if let time = enclosingTime(of: node, in: page),
        let value = page.string(.datetime, of: time),
        let day = WrittenDate.publication(in: value, source: .page)
      {
        return day
      }
    }
    return nil
  }

  private static func isMachinery(_ node: Int, _ page: HTMLPage) -> Bool {
    var node = node
    while node >= 0 {
      if [.nav, .footer, .aside, .template].contains(page.tags[node]) { return true }
      node = Int(page.parents[node])
    }
    return false
  }

  private static func enclosingTime(of node: Int, in page: HTMLPage) -> Int? {
    var node = node
    for _ in 0..<3 where node >= 0 {
      if page.tags[node] == .time { return node }
      node = Int(page.parents[node])
    }
    return nil
  }

  /// The short texts from a node on, until prose begins.
  private static func lines(
    from start: Int, in page: HTMLPage, limit: Int
  ) -> [(node: Int, text: String)] {
    var lines: [(Int, String)] = []
    var node = start
    while node < page.count, lines.count < limit {
      let tag = page.tags[node]
      if tag.isMachinery || tag == .nav {
        node = Int(page.ends[node])
        continue
      }
      // The date of another article stands under the headline of another article.
      if tag.headingRank != nil { break }
      if tag == .text {
        let parent = max(0, Int(page.parents[node]))
        let text = page.text(of: node, limit: 200)
        if !text.isEmpty {
          if text.utf8.count > 120, page.tags[parent] != .a { break }
          lines.append((parent, text))
        }
      }
      node += 1
    }
    return lines
  }

  private static func lines(
    before end: Int, in page: HTMLPage, limit: Int
  ) -> [(node: Int, text: String)] {
    var lines: [(Int, String)] = []
    var node = end - 1
    while node >= 0, lines.count < limit, end - node < 200 {
      if page.tags[node] == .text {
        let text = page.text(of: node, limit: 200)
        let parent = max(0, Int(page.parents[node]))
        if text.utf8.count > 120 { break }
        if !text.isEmpty, !isMachinery(node, page) { lines.append((parent, text)) }
      }
      node -= 1
    }
    return lines
  }
}
