/// Reads an article out of Markdown: CommonMark with front matter, tables and footnotes.
enum MarkdownReader {
  /// The article of a file.
  ///
  /// - Parameter decoded: the content of the file.
  /// - Returns: the prose without marks; every byte of it stands in the file where the map says,
  ///   but for decoded character references.
  /// - Complexity: O(*n*) in the length of the file.
  static func draft(of decoded: DecodedText) -> ArticleDraft {
    var writer = ArticleTextWriter()
    var title: String?
    let matter = decoded.bytes.withUnsafeBufferPointer { bytes in
      let matter = FrontMatter(bytes)
      let scanned = MarkdownBlocks(bytes, from: min(matter.end, bytes.count))
      for block in scanned.blocks {
        write(block, in: bytes, labels: scanned.labels, to: &writer)
        if title == nil, block.rank > 0, writer.blocks.count == 1, let first = writer.blocks.first {
          title = String(decoding: writer.bytes[first.span.range], as: UTF8.self)
        }
      }
      return matter
    }
    var draft = ArticleDraft(writer, of: decoded)
    draft.title = matter.first(["title", "headline"]) ?? title
    draft.authors = PageAuthors.names(
      in: matter.fields["authors"] ?? matter.fields["author"] ?? matter.fields["by"] ?? [])
    draft.language = matter.first(["language", "lang", "locale"])
    draft.url = matter.first([
      "url", "canonical_url", "canonicalurl", "canonical", "source", "link",
    ])
    .flatMap { $0.hasPrefix("http") ? $0 : nil }
    if let written = matter.first(["published", "date", "publishdate", "pubdate", "published_at"]) {
      draft.published = WrittenDate.publication(in: written, source: .metadata)
      if draft.published == nil {
        draft.findings.append(
          Finding(.publicationDate, "the date of the front matter is none: '\(written)'"))
      }
    }
    return draft
  }

  private static func write(
    _ block: MarkdownBlock, in bytes: UnsafeBufferPointer<UInt8>, labels: Set<[UInt8]>,
    to writer: inout ArticleTextWriter
  ) {
    if block.kind == .footnote, let label = block.label {
      writer.append([UInt8(ascii: "[")], standingFor: label.lowerBound - 2)
      writer.append(UnsafeBufferPointer(rebasing: bytes[label]), from: label.lowerBound)
      writer.append([UInt8(ascii: "]")], standingFor: label.upperBound)
      writer.space()
    }
    let inlines = MarkdownInlines(block, in: bytes, labels: labels)
    inlines.write(to: &writer)
    writer.endBlock(inlines.isImage ? .caption : block.kind)
  }
}
