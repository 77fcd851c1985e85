internal import CLibXML2

/// Builds the tree of a page from what libxml2 tells of it.
final class HTMLPageBuilder {
  private var page: HTMLPage
  private var open: [Int32] = []

  /// Parses a page.
  ///
  /// libxml2 reads to the end of any page, closes what is left open, fetches nothing and knows no
  /// entities but HTML's own.
  ///
  /// - Parameter bytes: valid UTF-8 without zero bytes.
  /// - Returns: the tree of the page.
  /// - Complexity: O(*n*) in the length of the page.
  static func page(of bytes: [UInt8]) -> HTMLPage {
    let builder = HTMLPageBuilder(bytes)
    withExtendedLifetime(builder) {
      var handler = DatelineHTMLHandler()
      handler.context = Unmanaged.passUnretained(builder).toOpaque()
      handler.start = { context, name, attributes in
        guard let context, let name else { return }
        HTMLPageBuilder.from(context).start(name, attributes)
      }
      handler.end = { context, name in
        guard let context, let name else { return }
        HTMLPageBuilder.from(context).end(name)
      }
      handler.text = { context, bytes, count, offset, isVerbatim in
        guard let context, let bytes else { return }
        HTMLPageBuilder.from(context).characters(
          UnsafeBufferPointer(start: bytes, count: count), at: offset, isVerbatim: isVerbatim != 0)
      }
      bytes.withUnsafeBufferPointer { bytes in
        _ = dateline_html_parse(bytes.baseAddress, bytes.count, &handler)
      }
    }
    builder.closeAll()
    return builder.page
  }

  private init(_ bytes: [UInt8]) {
    page = HTMLPage(source: bytes)
    page.tags.reserveCapacity(bytes.count / 24)
  }

  private static func from(_ context: UnsafeMutableRawPointer) -> HTMLPageBuilder {
    Unmanaged<HTMLPageBuilder>.fromOpaque(context).takeUnretainedValue()
  }

  private func append(_ tag: HTMLTag, payload: Int) {
    page.parents.append(open.last ?? -1)
    page.tags.append(tag)
    page.payloads.append(Int32(payload))
    page.ends.append(Int32(page.tags.count))
  }

  private func start(
    _ name: UnsafePointer<CChar>, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) {
    let tag = HTMLTag(named: String(cString: name))
    append(tag, payload: page.attributes.count)
    open.append(Int32(page.tags.count - 1))
    guard var next = attributes else { return }
    while let key = next.pointee {
      if let attribute = HTMLPage.Attribute(named: String(cString: key)) {
        let start = page.storage.count
        if let value = next[1] {
          let raw = UnsafeRawPointer(value)
          var count = 0
          while value[count] != 0 { count += 1 }
          page.storage.append(contentsOf: UnsafeRawBufferPointer(start: raw, count: count))
        }
        page.attributes.append(
          .init(
            attribute: attribute, stored: Int32(start),
            count: Int32(page.storage.count - start)))
      }
      next += 2
    }
  }

  private func end(_ name: UnsafePointer<CChar>) {
    let tag = HTMLTag(named: String(cString: name))
    // libxml2 closes in order; a tag that is not open near by closes nothing.
    var place = open.count - 1
    let limit = max(0, open.count - 64)
    while place >= limit, page.tags[Int(open[place])] != tag { place -= 1 }
    if place < limit { return }
    while open.count > place { close() }
  }

  private func close() {
    if let node = open.popLast() { page.ends[Int(node)] = Int32(page.tags.count) }
  }

  private func closeAll() {
    while !open.isEmpty { close() }
  }

  private func characters(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, isVerbatim: Bool
  ) {
    if let parent = open.last {
      let tag = page.tags[Int(parent)]
      if tag == .style { return }
    }
    var stored: Int32 = -1
    if !isVerbatim {
      stored = Int32(page.storage.count)
      page.storage.append(contentsOf: bytes)
    }
    append(.text, payload: page.pieces.count)
    page.pieces.append(.init(source: Int32(offset), stored: stored, count: Int32(bytes.count)))
  }
}
