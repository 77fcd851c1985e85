/// Writes the text of the article of a page, block by block.
struct PageTextWriter {
  private let page: HTMLPage
  private let content: MainContent
  private var writer = ArticleTextWriter()
  /// The open elements that end a block when they end.
  private var open: [Int] = []

  /// The text of an article.
  ///
  /// - Parameters:
  ///   - content: which part of the page it is.
  ///   - page: the page.
  ///   - title: the headline, which the text does not repeat.
  /// - Returns: the text, its blocks and the way back to the page.
  /// - Complexity: O(*n*) in the length of the page.
  static func text(
    of content: MainContent, in page: HTMLPage, title: String?
  ) -> ArticleTextWriter {
    var writer = PageTextWriter(page: page, content: content)
    writer.write(title: title)
    return writer.writer
  }

  private init(page: HTMLPage, content: MainContent) {
    self.page = page
    self.content = content
  }

  private mutating func write(title: String?) {
    guard page.count > 0 else { return }
    var node = content.root
    let end = Int(page.ends[node])
    while node < end {
      while let last = open.last, Int(page.ends[last]) <= node { leave() }
      if content.isDropped[node] {
        node = Int(page.ends[node])
        continue
      }
      let tag = page.tags[node]
      if tag == .text {
        let source = Int(page.pieces[Int(page.payloads[node])].source)
        let isVerbatim = page.pieces[Int(page.payloads[node])].stored < 0
        page.withCharacters(of: node) { characters in
          if isVerbatim {
            writer.append(characters, from: source)
          } else if characters.count == 1, characters[0] <= 0x20 {
            writer.space()
          } else {
            writer.append(characters, standingFor: source)
          }
        }
      } else if tag == .br {
        writer.lineBreak()
      } else if tag == .h1, let title, PageTitle.isSame(page.text(of: node), title) {
        node = Int(page.ends[node])
        continue
      } else if tag == .sup, isNoteMarker(node) {
        node = Int(page.ends[node])
        continue
      } else if tag.isBlock {
        writer.endBlock(kind())
        open.append(node)
      }
      node += 1
    }
    while !open.isEmpty { leave() }
    writer.endBlock(.paragraph)
  }

  private mutating func leave() {
    writer.endBlock(kind())
    open.removeLast()
  }

  /// What the block that is being written is, by the elements that are open.
  private func kind() -> Block.Kind {
    let inner = open.reversed().prefix(4)
    if inner.contains(where: { content.meanings[$0].contains(.notes) }) { return .footnote }
    for node in inner {
      switch page.tags[node] {
      case .li, .dd, .dt: return .listItem
      case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
      case .figcaption, .caption: return .caption
      default: break
      }
    }
    return .paragraph
  }

  /// Whether a raised text is the number of a note, and no part of the prose: `[3]`, `3`, `*`.
  private func isNoteMarker(_ node: Int) -> Bool {
    let text = page.text(of: node, limit: 16)
    let marks = text.unicodeScalars.allSatisfy { scalar in
      ("0"..."9").contains(scalar) || "[](),–-*†‡ ".unicodeScalars.contains(scalar)
    }
    guard marks, !text.isEmpty else { return false }
    if text.unicodeScalars.contains(where: { "[*†‡,".unicodeScalars.contains($0) }) { return true }
    var index = node
    while index < Int(page.ends[node]) {
      if page.tags[index] == .a { return true }
      index += 1
    }
    // A bare number after a letter may be a power: m², CO₂; after a word or a stop it is a note.
    let before = writer.bytes.suffix(3)
    guard let last = before.last else { return true }
    let letters = before.reversed().prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    return !(letters.count > 0 && letters.count < 3) && !(0x30...0x39).contains(last)
  }
}
