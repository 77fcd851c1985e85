import Testing

@testable import Dateline

@Suite("Web pages")
struct HTMLReaderTests {
  private func article(_ html: String) throws -> Article {
    try ArticleLoader().article(from: Array(html.utf8), format: .html, id: "a", path: "a.html")
  }

  private func blocks(_ body: String) throws -> [String] {
    let article = try article("<html><body>\(body)</body></html>")
    return article.blocks.map { "\($0.kind.rawValue): \(article.text[$0.span])" }
  }

  private static let prose =
    "The ministers of the two countries met on Monday and agreed to meet again within a month."
  private static let more =
    "Neither side said what had been discussed, but both called the talks useful and frank."

  static let boilerplateCases: [(name: String, html: String)] = [
    ("navigation", "<nav><ul><li><a href=/>Home</a><li><a href=/w>World news</a></ul></nav>"),
    ("a header", "<header><a href=/>The Daily</a><p>Monday edition</p></header>"),
    (
      "a footer",
      "<footer><p>Copyright of the publisher. All rights are reserved by it.</p></footer>"
    ),
    (
      "an aside",
      "<aside><h3>Background</h3><p>Sign here for our letter on foreign affairs.</p></aside>"
    ),
    ("a script", "<script>if (a < b) { document.write('<p>not prose</p>') }</script>"),
    ("a style sheet", "<style>p > a { color: red }</style>"),
    (
      "a template",
      "<template><p>Some prose that a script would fill in at some time.</p></template>"
    ),
    (
      "a cookie banner",
      "<div id=cookie-banner><p>We use cookies to make this page better.</p></div>"
    ),
    (
      "share buttons",
      "<div class=\"sharing share-top\"><a href=x>Tweet</a> <a href=y>Mail it</a></div>"
    ),
    (
      "related links",
      "<div class=related-posts><p>Also of interest: the treaty and what it says</p></div>"
    ),
    (
      "a sign-up form",
      "<form><label>Mail</label><input><p>Get our letter in your inbox daily</p></form>"
    ),
    (
      "comments",
      "<div id=comments><p>I do not believe a word of what is written here, sir.</p></div>"
    ),
    (
      "a hidden part",
      "<div style=\"display: none\"><p>Hidden prose that no reader sees here.</p></div>"
    ),
    (
      "a list of links",
      "<ul><li><a href=a>The first of the links</a><li><a href=b>Another</a></ul>"
    ),
  ]

  @Test("what is not the article does not reach its text", arguments: boilerplateCases)
  func boilerplate(name: String, html: String) throws {
    let body = "\(html)<div><p>\(Self.prose)</p>\(html)<p>\(Self.more)</p></div>\(html)"
    #expect(try blocks(body) == ["paragraph: \(Self.prose)", "paragraph: \(Self.more)"])
  }

  static let blockCases: [(name: String, html: String, blocks: [String])] = [
    (
      "headings, paragraphs and lists",
      "<h2>One</h2><p>\(prose)<h3>Two</h3><ul><li>First.<li>Second <b>one</b>.</ul><p>\(more)",
      [
        "heading: One", "paragraph: \(prose)", "heading: Two", "listItem: First.",
        "listItem: Second one.", "paragraph: \(more)",
      ]
    ),
    (
      "elements of HTML5 that the parser does not know",
      "<main><article><section><h2>One</h2><p>\(prose)</p></section><section><p>\(more)</p>"
        + "</section></article></main>",
      ["heading: One", "paragraph: \(prose)", "paragraph: \(more)"]
    ),
    (
      "white space and character references",
      "<p>\(prose)</p><p>AT&amp;T\n   &mdash; caf&eacute;&nbsp;&#8220;x&#8221; <b>bold</b><i>ly</i></p>",
      ["paragraph: \(prose)", "paragraph: AT&T — café\u{A0}“x” boldly"]
    ),
    (
      "numbers of notes go, powers and ordinals stay",
      "<p>\(prose)<sup>2</sup> It took 5 km<sup>2</sup> on the 19<sup>th</sup>."
        + "<sup><a href=#n3>[3]</a></sup></p>",
      ["paragraph: \(prose) It took 5 km2 on the 19th."]
    ),
    (
      "notes at the end",
      "<p>\(prose)</p><p>\(more)</p><ol class=footnotes><li>See the treaty of 1994.</ol>",
      ["paragraph: \(prose)", "paragraph: \(more)", "footnote: See the treaty of 1994."]
    ),
  ]

  @Test("blocks", arguments: blockCases)
  func blocks(name: String, html: String, blocks: [String]) throws {
    #expect(try self.blocks(html) == blocks)
  }

  @Test("a page that ends in the middle is read to where it ends")
  func truncated() throws {
    let article = try article("<html><body><article><p>\(Self.prose)</p><p>Neither si<b")
    #expect(article.text.string == "\(Self.prose)\n\nNeither si")
  }

  @Test("a page without an article is an error")
  func empty() {
    #expect {
      try article("<html><body><nav><a href=/>Home</a></nav></body></html>")
    } throws: { error in
      String(describing: error)
        == "a.html: no text of an article was found on the page; check that it is one"
    }
  }

  @Test("every letter of the text leads back to the same letter of the page")
  func offsets() throws {
    for (_, html, _) in Self.blockCases {
      let page = "<!DOCTYPE html>\n<title>Ünï</title><body class='ä'>\n\(html)"
      let article = try article(page)
      let source = Array(page.utf8)
      for (offset, byte) in article.text.bytes.enumerated() where byte > 0x20 {
        let place = article.offsets.source(of: offset)
        #expect(source[place] == byte || source[place] == UInt8(ascii: "&") || byte >= 0x80)
      }
    }
  }

  @Test("long texts lead back to their place through all of the parser's buffers")
  func longOffsets() throws {
    let long = (0..<2000).map { "word\($0) é" }.joined(separator: " ")
    let article = try article("<p>\(long)</p>")
    let word = try #require(article.text.string.utf8.indices.last)
    let offset = article.text.string.utf8.distance(
      from: article.text.string.utf8.startIndex, to: word)
    #expect(article.offsets.source(of: offset) == offset + 3)
    #expect(article.text.string == long)
  }

  static let dates: [(name: String, html: String, iso: String?, source: PublicationDate.Source?)] =
    [
      (
        "a field of the head",
        "<meta property='article:published_time' content='2021-08-13T10:00:00Z'>", "2021-08-13",
        .metadata
      ),
      (
        "JSON-LD in a graph",
        #"<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "#
          + #"["NewsArticle"], "datePublished": "2021-08-13", "text": "a"#
          + "\n" + #"b"}]}</script>"#, "2021-08-13", .metadata
      ),
      (
        "an article before its page",
        #"<script type="application/ld+json">[{"@type": "WebPage", "datePublished": "2020-01-01"},"#
          + #"{"@type": "Article", "datePublished": "2021-08-13"}]</script>"#, "2021-08-13",
        .metadata
      ),
      (
        "a marked element", "<time itemprop=datePublished datetime=2021-08-13>Friday</time>",
        "2021-08-13", .metadata
      ),
      (
        "the byline under the headline",
        "<h1>Talks resume</h1><div>By A. Lee | August 13, 2021</div>",
        "2021-08-13", .page
      ),
      (
        "the address", "<link rel=canonical href='https://e.org/2021/08/13/talks'>", "2021-08-13",
        .url
      ),
      (
        "the day in the address where universal time is a day on",
        "<link rel=canonical href='https://e.org/2021/08/13/talks'>"
          + "<meta property='article:published_time' content='2021-08-14T02:00:00Z'>",
        "2021-08-13", .url
      ),
      (
        "the day beside the headline where the metadata tell a later one",
        "<meta property='article:published_time' content='2023-01-05'>"
          + "<h1>Talks resume</h1><div>By A. Lee | August 13, 2021</div>",
        "2021-08-13", .page
      ),
      (
        "the metadata where a later day stands beside the headline",
        "<meta property='article:published_time' content='2021-08-13'>"
          + "<h1>Talks resume</h1><div>By A. Lee | January 5, 2023</div>",
        "2021-08-13", .metadata
      ),
      (
        "no date of a change", "<meta property='article:modified_time' content='2021-08-13'>", nil,
        nil
      ),
      ("no date that could be two", "<h1>Talks resume</h1><span>03/04/2021</span>", nil, nil),
      ("nothing", "", nil, nil),
    ]

  @Test("publication dates", arguments: dates)
  func date(name: String, html: String, iso: String?, source: PublicationDate.Source?) throws {
    let published = try article("<body>\(html)<p>\(Self.prose)</p>").published
    #expect(published?.iso == iso)
    #expect(published?.source == source)
  }

  static let titles: [(name: String, html: String, title: String?)] = [
    (
      "without the name of the site", "<title>Talks resume in Doha | The Daily</title>",
      "Talks resume in Doha"
    ),
    (
      "the heading that the title speaks of",
      "<title>Talks resume - The Daily</title><h1>The Daily</h1><h1>Talks resume</h1>",
      "Talks resume"
    ),
    (
      "a title with a hyphen of its own", "<title>North-South talks: a first round</title>",
      "North-South talks: a first round"
    ),
    ("none", "", nil),
  ]

  @Test("headlines", arguments: titles)
  func title(name: String, html: String, title: String?) throws {
    #expect(try article("\(html)<p>\(Self.prose)</p>").title == title)
  }

  static let authors: [(name: String, html: String, authors: [String])] = [
    ("a field of the head", "<meta name=author content='Ann Lee'>", ["Ann Lee"]),
    (
      "JSON-LD",
      #"<script type="application/ld+json">{"@type": "NewsArticle", "author": [{"@type": "#
        + #""Person", "name": "Ann Lee"}, {"name": "Bo Li"}]}</script>"#, ["Ann Lee", "Bo Li"]
    ),
    ("a byline", "<div class=byline>By Ann Lee and Bo Li</div>", ["Ann Lee", "Bo Li"]),
    ("no address for a name", "<meta property='article:author' content='https://e.org/ann'>", []),
  ]

  @Test("authors", arguments: authors)
  func author(name: String, html: String, authors: [String]) throws {
    #expect(try article("\(html)<p>\(Self.prose)</p>").authors == authors)
  }

  @Test("language and address")
  func languageAndAddress() throws {
    let article = try article(
      "<html lang=en-GB><link rel=canonical href='https://e.org/1'><p>\(Self.prose)</p>")
    #expect(article.language == "en-GB")
    #expect(article.url == "https://e.org/1")
  }

  @Test("the character set that a page names is believed where it is not UTF-8")
  func charset() throws {
    let bytes = Array("<meta charset=windows-1251><p>\(Self.prose) ".utf8) + [0xCF, 0xF0, 0xE8]
    let article = try ArticleLoader().article(from: bytes, format: .html, id: "a", path: "a.html")
    #expect(article.text.string == "\(Self.prose) При")
  }
}
