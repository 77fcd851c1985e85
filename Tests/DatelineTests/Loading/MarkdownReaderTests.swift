import Testing

@testable import Dateline

@Suite("Markdown")
struct MarkdownReaderTests {
  private func article(_ markdown: String) throws -> Article {
    try ArticleLoader().article(
      from: Array(markdown.utf8), format: .markdown, id: "a", path: "a.md")
  }

  private func blocks(_ markdown: String) throws -> [String] {
    let article = try article(markdown)
    return article.blocks.map { "\($0.kind.rawValue): \(article.text[$0.span])" }
  }

  static let blockCases: [(name: String, markdown: String, blocks: [String])] = [
    (
      "headings of both kinds", "# One #\n\nTwo\n---\nThree\n====\nText.\n## Four {#id}\n#tag\n",
      [
        "heading: One", "heading: Two", "heading: Three", "paragraph: Text.", "heading: Four",
        "paragraph: #tag",
      ]
    ),
    ("lines of a paragraph", "One\ntwo  \nthree\\\nfour.\n", ["paragraph: One two three four."]),
    (
      "lists", "- One\n  goes on\n* Two\n\n  more\n1. Three\n   - Four\n\nText.",
      [
        "listItem: One goes on", "listItem: Two", "listItem: more", "listItem: Three",
        "listItem: Four", "paragraph: Text.",
      ]
    ),
    (
      "a number that is no list", "2021.\nIn 1999) it ended.",
      ["paragraph: 2021. In 1999) it ended."]
    ),
    (
      "quotations", "> One\n> two.\n>\n> > Three.\n\nFour.",
      ["paragraph: One two.", "paragraph: Three.", "paragraph: Four."]
    ),
    (
      "code is no prose", "One.\n\n```swift\nlet x = 1\n# no heading\n```\n\nTwo `x`.\n~~~\nopen\n",
      ["paragraph: One.", "paragraph: Two x."]
    ),
    (
      "notes", "Said.[^1] More.[^note]\n\n[^1]: See *here*.\n    And there.\n[^note]: Two.",
      [
        "paragraph: Said. More.", "footnote: [1] See here. And there.", "footnote: [note] Two.",
      ]
    ),
    (
      "tables", "| Year | Seats |\n|------|------:|\n| 2019 | 12 |\n\nText | more.",
      [
        "paragraph: Year", "paragraph: Seats", "paragraph: 2019", "paragraph: 12",
        "paragraph: Text | more.",
      ]
    ),
    (
      "comments and rules", "One.\n<!-- not\nthis -->\n***\nTwo.",
      ["paragraph: One.", "paragraph: Two."]
    ),
    (
      "an image alone is its caption",
      "![The *port* of Aden](p.png \"T\")\n\nText ![x](y.png) here.",
      ["caption: The port of Aden", "paragraph: Text here."]
    ),
    (
      "definitions of links", "See [one][1], [two][] and [sic].\n\n[1]: http://a\n[Two]: <b> 'T'",
      ["paragraph: See one, two and [sic]."]
    ),
    (
      "Windows line ends", "# One\r\n\r\nTwo\r\nthree.\r\n",
      ["heading: One", "paragraph: Two three."]
    ),
  ]

  @Test("blocks", arguments: blockCases)
  func blocks(name: String, markdown: String, blocks: [String]) throws {
    #expect(try self.blocks(markdown) == blocks)
  }

  static let inlineCases: [(markdown: String, text: String)] = [
    ("*one* **two** ***three*** _four_ __five__ ~~six~~", "one two three four five six"),
    (
      "2 * 3 * 4 and snake_case_name and ~40 to ~50", "2 * 3 * 4 and snake_case_name and ~40 to ~50"
    ),
    ("the **“Quad”** met; un*frigging*likely", "the “Quad” met; unfrigginglikely"),
    ("a * b* c **d", "a * b* c **d"),
    ("[text](http://a.b/c_(d)) and [*more*](<x y> \"T\").", "text and more."),
    ("[not a link] (here) and [open", "[not a link] (here) and [open"),
    ("<https://a.b/c> and <x@y.z>", "https://a.b/c and x@y.z"),
    ("said.<sup>3</sup> The 19<sup>th</sup> of <em>May</em><br>end", "said. The 19th of May end"),
    (#"\*not\* \[this\] \\ C:\dir"#, #"*not* [this] \ C:\dir"#),
    ("AT&amp;T &mdash; &#8220;x&#x201D; &unknown; R&D", "AT&T — “x” &unknown; R&D"),
    ("``a ` b`` and ` open", "a ` b and ` open"),
    ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
  ]

  @Test("marks do not reach the prose", arguments: inlineCases)
  func inlines(markdown: String, text: String) throws {
    #expect(try article(markdown).text.string == text)
  }

  @Test("every letter of the text leads back to the same letter of the file")
  func offsets() throws {
    for (_, markdown, _) in Self.blockCases {
      let article = try article(markdown)
      let source = Array(markdown.utf8)
      for (offset, byte) in article.text.bytes.enumerated() where byte > 0x20 {
        let place = article.offsets.source(of: offset)
        let isBracket = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
        #expect(source[place] == byte || isBracket, "\(offset) of '\(article.text.string)'")
      }
    }
  }

  @Test("front matter tells title, authors, date, language and address")
  func frontMatter() throws {
    let article = try article(
      """
      ---
      title: "Talks: a \\"first\\" round"
      authors:
        - Ann Lee
        - name: Bo Li
      date: 2021-08-13 10:00:00
      lang: en-GB
      canonical_url: https://e.org/talks
      tags: [a, b]
      ---
      # Talks

      Text.
      """)
    #expect(article.title == "Talks: a \"first\" round")
    #expect(article.authors == ["Ann Lee", "Bo Li"])
    #expect(article.published == PublicationDate(iso: "2021-08-13", source: .metadata))
    #expect(article.language == "en-GB")
    #expect(article.url == "https://e.org/talks")
    #expect(article.text.string == "Talks\n\nText.")
  }

  @Test("front matter of TOML, and a rule that is none")
  func otherFrontMatter() throws {
    #expect(try article("+++\ntitle = 'It''s'\n+++\nText.").title == "It's")
    let rule = try article("---\n\nText without fields.\n\nMore.")
    #expect(rule.title == nil)
    #expect(rule.text.string == "Text without fields.\n\nMore.")
  }

  @Test("the first heading is the title where nothing else is")
  func title() throws {
    #expect(try article("# A *big* day\n\nText.").title == "A big day")
    #expect(try article("Text.\n\n# Later").title == nil)
  }
}
