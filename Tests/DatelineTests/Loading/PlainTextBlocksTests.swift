import Testing

@testable import Dateline

@Suite("Blocks of plain text")
struct PlainTextBlocksTests {
  static let cases: [(name: String, text: String, blocks: [String])] = [
    (
      "empty lines part paragraphs, and a short line without a stop is a heading",
      "A title\n\nIt rained.\n\n\nIt stopped.",
      ["heading A title", "paragraph It rained.", "paragraph It stopped."]
    ),
    (
      "each long line is a paragraph where lines are not broken at a width",
      "The first paragraph is a line that ends with a stop.\nAnother one.\nA third, longer than that.",
      [
        "paragraph The first paragraph is a line that ends with a stop.", "paragraph Another one.",
        "paragraph A third, longer than that.",
      ]
    ),
    (
      "lines broken at a width are joined until one has room to spare",
      """
      The committee met on Monday to hear
      what the envoys had found out about
      the border.
      It will meet again in a week or two
      if nothing else is heard until then
      from either side.
      """,
      [
        "paragraph The committee met on Monday to hear|what the envoys had found out about|the border.",
        "paragraph It will meet again in a week or two|if nothing else is heard until then|from either side.",
      ]
    ),
    (
      "bullets are left out, letters and numbers stay",
      "• One thing\n- Another\na) a third\n2) a fourth\n1. a fifth",
      [
        "listItem One thing", "listItem Another", "listItem a) a third", "listItem 2) a fourth",
        "listItem 1. a fifth",
      ]
    ),
    (
      "bullets that follow one another on a line stay", "• one • two",
      ["paragraph • one • two"]
    ),
    (
      "a bullet needs a space behind it", "-5 degrees were measured in the capital.",
      ["paragraph -5 degrees were measured in the capital."]
    ),
    (
      "a hash makes a heading", "## What the text says.\n\nMuch.",
      ["heading What the text says.", "paragraph Much."]
    ),
    (
      "numbered notes follow one another, across other text",
      "1 Smith, A Book (2001).\n\n2 Ibid.\n\nSome paragraph of the text.\n\n3 Jones, 2003.",
      [
        "footnote 1 Smith, A Book (2001).", "footnote 2 Ibid.",
        "paragraph Some paragraph of the text.", "footnote 3 Jones, 2003.",
      ]
    ),
    (
      "a year is no note", "2001 Was the year of the war.",
      ["paragraph 2001 Was the year of the war."]
    ),
    (
      "bylines and credits", "By Jane Doe\nCredit: Example Pictures\n\nIt rained.",
      ["caption By Jane Doe", "caption Credit: Example Pictures", "paragraph It rained."]
    ),
    (
      "a page's end in the middle of a sentence parts nothing",
      "The forces moved on the town and were soon joined by\n\nothers from the north.",
      ["paragraph The forces moved on the town and were soon joined by||others from the north."]
    ),
    (
      "carriage returns, line separators and white space round lines",
      "  A line. \r\n\r\n\u{A0}Another.\u{2028}A third.\u{85}",
      ["paragraph A line.", "paragraph Another.", "paragraph A third."]
    ),
    ("nothing but white space", " \n\t\n", []),
    ("nothing", "", []),
  ]

  @Test("they are found", arguments: cases)
  func found(name: String, text: String, blocks: [String]) {
    let text = ArticleText(text)
    let found = PlainTextBlocks.blocks(in: text).map { block in
      "\(block.kind.rawValue) " + String(text[block.span].map { $0.isNewline ? "|" : $0 })
    }
    #expect(found == blocks, "\(name)")
  }
}
