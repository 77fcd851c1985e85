/// What a page says of its article outside the text: headline, authors, date, address, language.
struct PageMetadata {
  var title: String?
  var authors: [String] = []
  var published: PublicationDate?
  var url: String?
  var language: String?
  var findings: [Finding] = []

  /// Reads the metadata of a page.
  init(_ page: HTMLPage) {
    for node in 0..<page.count where page.tags[node] == .title {
      title = page.text(of: node, limit: 400)
      break
    }
  }
}
