/// What a page says of its article outside the text: headline, authors, date, address, language.
struct PageMetadata {
  /// The headline, without the name of the site.
  let title: String?
  /// The authors in the order of the byline.
  let authors: [String]
  /// When the article was published, if the page says so.
  let published: PublicationDate?
  /// The canonical address.
  let url: String?
  /// The language of the page.
  let language: String?

  /// Reads the metadata of a page.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  init(_ page: HTMLPage, _ content: MainContent) {
    let fields = PageFields(page)
    url = fields.address
    language = fields.language
    let title = PageTitle.title(of: page, fields: fields)
    self.title = title
    let headline = fields.headings.first { heading in
      title.map { PageTitle.isSame($0, page.text(of: heading, limit: 400)) } ?? true
    }
    let byline = PageByline.lines(of: page, content, headline: headline ?? fields.headings.first)
    published = PageDates.published(page, content, fields, byline: byline)
    authors = PageAuthors.authors(page, content, fields, byline: byline)
  }
}

/// The fields of a page's head, read in one pass.
struct PageFields {
  /// The `content` of each `meta` element by its `name` or `property`, lower case; the first counts.
  private(set) var meta: [String: String] = [:]
  /// The content of the `title` element.
  private(set) var title: String?
  /// The canonical address.
  private(set) var address: String?
  /// The declared language.
  private(set) var language: String?
  /// What the page's JSON-LD says.
  private(set) var linked = LinkedData()
  /// The `h1` elements.
  private(set) var headings: [Int] = []

  /// Reads the fields.
  init(_ page: HTMLPage) {
    var canonical: String?
    for node in 0..<page.count {
      switch page.tags[node] {
      case .meta:
        guard let content = page.string(.content, of: node), !content.isEmpty else { continue }
        for key in [HTMLPage.Attribute.property, .name, .itemprop] {
          guard let name = page.string(key, of: node)?.lowercased() else { continue }
          if meta[name] == nil { meta[name] = content }
        }
      case .title where title == nil:
        let text = page.text(of: node, limit: 1000)
        if !text.isEmpty { title = text }
      case .link where canonical == nil:
        if page.string(.rel, of: node)?.lowercased() == "canonical" {
          canonical = page.string(.href, of: node)
        }
      case .html where language == nil:
        language = page.string(.lang, of: node).flatMap { $0.isEmpty ? nil : $0 }
      case .script:
        if page.string(.type, of: node)?.lowercased().hasSuffix("ld+json") == true {
          linked.read(page.rawText(of: node))
        }
      case .h1:
        headings.append(node)
      default:
        continue
      }
    }
    address = [canonical, meta["og:url"]].compactMap { $0 }.first { $0.hasPrefix("http") }
  }

  /// The value of a field of another name that speaks of publishing and of a date.
  var unusualDate: String? {
    meta.filter { name, _ in
      name.contains("publi") && (name.contains("date") || name.contains("time"))
        && !name.contains("modif") && !name.contains("update")
    }.min { $0.key < $1.key }?.value
  }

  /// The first of some `meta` fields that is there.
  func first(_ names: [String]) -> String? {
    for name in names {
      if let value = meta[name] { return value }
    }
    return nil
  }
}
