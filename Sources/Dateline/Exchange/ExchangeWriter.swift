/// Writes a reading as one line of the exchange format.
///
/// Keys stand in a fixed order; offsets count Unicode code points.
public struct ExchangeWriter: Sendable {
  /// The layers that are written.
  public let layers: Set<Layer>

  /// Makes a writer.
  ///
  /// - Parameter layers: the layers to write.
  public init(layers: Set<Layer>) {
    self.layers = layers
  }

  /// The line of a reading, with its line feed.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of annotations.
  public func line(for reading: Reading) -> [UInt8] {
    var json = JSONText()
    write(reading, to: &json)
    return json.bytes
  }

  /// The line that stands for an input that could not be read.
  package static func line(for error: ExchangeError) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("id")
      json.string(error.id)
      json.key("error")
      json.string(error.description)
    }
    json.newline()
    return json.bytes
  }

  private func write(_ reading: Reading, to json: inout JSONText) {
    let article = reading.article
    json.reserve(article.text.count * 3)
    let offsets = CodePointMap(article.text)
    json.object { json in
      json.key("id")
      json.string(article.id)
      json.key("text")
      article.text.withBytes { json.string(bytes: $0) }
      json.key("title")
      json.string(article.title)
      json.key("url")
      json.string(article.url)
      json.key("published")
      json.string(article.published?.iso)
      var rows = ExchangeRows(reading: reading, offsets: offsets)
      if layers.contains(.sentences) { rows.sentences(to: &json) }
      if layers.contains(.tokens) { rows.tokens(to: &json) }
      if layers.contains(.mentions) || layers.contains(.relations) { rows.entities(to: &json) }
      if layers.contains(.mentions) { rows.mentions(to: &json) }
      if layers.contains(.times) { rows.times(to: &json) }
      if layers.contains(.predicates) { rows.predicates(to: &json) }
      if layers.contains(.relations) { rows.relations(to: &json) }
      rows.findings(to: &json)
    }
    json.newline()
  }
}
