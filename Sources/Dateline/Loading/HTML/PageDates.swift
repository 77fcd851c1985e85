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
  ///   - byline: the short lines round the headline.
  /// - Returns: the date from the JSON-LD of the article, the fields of the head, a marked element,
  ///   the page's JSON-LD, the address or the lines beside the headline, the first that has one.
  static func published(
    _ page: HTMLPage, _ content: MainContent, _ fields: PageFields, byline: [PageByline.Line]
  ) -> PublicationDate? {
    var written = [fields.linked.published]
    written += fieldNames.map { fields.meta[$0] }
    written += [fields.unusualDate, markedDate(page), fields.linked.pagePublished]
    let told = inByline(byline, page)
    let address = fields.address.flatMap(inAddress)
    for value in written {
      if let value, let date = WrittenDate.publication(in: value, source: .metadata) {
        return readersDate(date, told: told, address: address)
      }
    }
    return told ?? inNamedElement(page, content) ?? address
  }

  /// The day that the readers of a page see, where its metadata have another.
  ///
  /// A time stamp in universal time may lie a day beside the day in the address or beside the
  /// headline; and a later one may tell of a change, whatever its name.
  private static func readersDate(
    _ date: PublicationDate, told: PublicationDate?, address: PublicationDate?
  ) -> PublicationDate {
    guard let day = date.exactDay else { return date }
    for seen in [address, told] {
      guard let seen, let seenDay = seen.exactDay else { continue }
      let distance = day.daysSince1970 - seenDay.daysSince1970
      if distance == 1 || distance == -1 { return seen }
    }
    if let told, let toldDay = told.exactDay, toldDay < day { return told }
    return date
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

  /// The first day named in the lines round the headline.
  private static func inByline(_ lines: [PageByline.Line], _ page: HTMLPage) -> PublicationDate? {
    for line in lines where line.text.utf8.count <= 120 && !tellsChange(line.text) {
      if let day = WrittenDate.firstDay(in: line.text.utf8, source: .page) { return day }
      if let day = inTime(round: line.element, page) { return day }
    }
    return nil
  }

  /// The day of a `time` element that a text stands in.
  private static func inTime(round element: Int, _ page: HTMLPage) -> PublicationDate? {
    var node = element
    for _ in 0..<3 where node >= 0 {
      if page.tags[node] == .time, let value = page.string(.datetime, of: node) {
        return WrittenDate.publication(in: value, source: .page)
      }
      node = Int(page.parents[node])
    }
    return nil
  }

  /// The day in the first short element whose class says that it is a date.
  private static func inNamedElement(
    _ page: HTMLPage, _ content: MainContent
  ) -> PublicationDate? {
    for node in 0..<page.count where page.tags[node] != .text {
      guard let names = page.string(.class, of: node)?.lowercased(),
        names.contains("date") || names.contains("publish") || names.contains("posted"),
        !tellsChange(names), content.statistics.text[node] <= 60,
        !PageByline.isElsewhere(node, page, content)
      else { continue }
      let text = page.text(of: node, limit: 120)
      if text.utf8.count > 80 || tellsChange(text) { continue }
      if let day = WrittenDate.firstDay(in: text.utf8, source: .page) { return day }
    }
    return nil
  }

  /// Whether words speak of a later change, not of the publication.
  private static func tellsChange(_ text: String) -> Bool {
    let folded = text.lowercased()
    return ["update", "modif", "review", "edited"].contains { folded.contains($0) }
  }
}
