internal import CLibXML2

/// Reads the statements of RDF/XML as the parser tells of its elements.
///
/// Nodes and properties nest in turn. What no list of names needs is passed over: reification,
/// containers, literals of XML.
final class RDFXMLReader {
  private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  /// An open element.
  private enum Element {
    case root
    case node(String)
    case property(String, of: String)
    /// Something whose content is passed over.
    case skipped
  }

  private struct Open {
    let element: Element
    let language: String
  }

  private var open: [Open] = []
  private var text: [UInt8] = []
  /// Whether a property held a node or named a resource, so that its text is no value.
  private var hasObject = false
  private var blanks = 0
  private let base: String
  private let take: (RDFStatement) -> Void

  /// Starts before the document.
  ///
  /// - Parameters:
  ///   - base: what relative IRIs are relative to.
  ///   - take: takes each statement.
  init(base: String = "", _ take: @escaping (RDFStatement) -> Void) {
    self.base = base
    self.take = take
  }

  /// Reads a file.
  ///
  /// - Throws: `ImportError` where it cannot be read, or is no well-formed XML: with the line, and
  ///   what stood before it has been given.
  func read(_ file: UnpackedFile) throws(ImportError) {
    var handler = DatelineXMLHandler()
    handler.context = Unmanaged.passUnretained(self).toOpaque()
    handler.start = { context, space, name, attributes, lengths, count in
      guard let context, let name else { return }
      let reader = Unmanaged<RDFXMLReader>.fromOpaque(context).takeUnretainedValue()
      let iri = (space.map { String(cString: $0) } ?? "") + String(cString: name)
      var values: [String: String] = [:]
      for index in 0..<Int(count) {
        guard let attributes, let lengths, let name = attributes[3 * index + 1],
          let value = attributes[3 * index + 2]
        else { continue }
        let space = attributes[3 * index].map { String(cString: $0) } ?? ""
        let bytes = UnsafeRawBufferPointer(start: value, count: Int(lengths[index]))
        values[space + String(cString: name)] = String(decoding: bytes, as: UTF8.self)
      }
      reader.begin(iri, values)
    }
    handler.end = { context in
      guard let context else { return }
      Unmanaged<RDFXMLReader>.fromOpaque(context).takeUnretainedValue().end()
    }
    handler.text = { context, bytes, count in
      guard let context else { return }
      let reader = Unmanaged<RDFXMLReader>.fromOpaque(context).takeUnretainedValue()
      reader.text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    }
    guard let parser = dateline_xml_make(&handler) else {
      throw ImportError(file.path, "no memory for its parser")
    }
    defer { dateline_xml_free(parser) }
    while true {
      let bytes = try file.next()
      let failed = bytes.withUnsafeBufferPointer {
        dateline_xml_feed(parser, $0.baseAddress, $0.count, bytes.isEmpty ? 1 : 0)
      }
      if failed != 0 {
        let reason = String(cString: dateline_xml_message(parser))
        throw ImportError(
          "\(file.path):\(dateline_xml_line(parser))",
          "no well-formed XML: \(reason.isEmpty ? "it ends too early" : reason); mend the file")
      }
      if bytes.isEmpty { return }
    }
  }

  private func begin(_ iri: String, _ attributes: [String: String]) {
    let language = attributes[Self.xml + "lang"] ?? open.last?.language ?? ""
    func push(_ element: Element) { open.append(Open(element: element, language: language)) }
    text.removeAll(keepingCapacity: true)
    switch open.last?.element {
    case nil where iri == Self.rdf + "RDF": push(.root)
    case nil, .root?: push(.node(node(iri, attributes, language)))
    case .property(let predicate, let subject)?:
      let node = node(iri, attributes, language)
      take(RDFStatement(subject: subject, predicate: predicate, object: .resource(node)))
      push(.node(node))
    case .node(let subject)?:
      hasObject = false
      if let resource = attributes[Self.rdf + "resource"]
        ?? attributes[Self.rdf + "nodeID"].map({ "_:" + $0 })
      {
        take(
          RDFStatement(subject: subject, predicate: iri, object: .resource(resolve(resource))))
        hasObject = true
      }
      switch attributes[Self.rdf + "parseType"] {
      case "Resource"?:
        let node = newBlank()
        take(RDFStatement(subject: subject, predicate: iri, object: .resource(node)))
        push(.node(node))
      case nil: push(.property(iri, of: subject))
      default: push(.skipped)
      }
    case .skipped?: push(.skipped)
    }
  }

  private func end() {
    guard let closed = open.popLast() else { return }
    if case .property(let predicate, let subject) = closed.element, !hasObject {
      take(
        RDFStatement(
          subject: subject, predicate: predicate,
          object: .text(String(decoding: text, as: UTF8.self), language: closed.language)))
    }
    // The property round a node holds it, and so no text.
    if case .node = closed.element { hasObject = true } else { hasObject = false }
    text.removeAll(keepingCapacity: true)
  }

  /// The subject of a node element, with what its type and attributes state.
  private func node(
    _ iri: String, _ attributes: [String: String], _ language: String
  ) -> String {
    let subject: String
    if let about = attributes[Self.rdf + "about"] {
      subject = resolve(about)
    } else if let id = attributes[Self.rdf + "ID"] {
      subject = resolve("#" + id)
    } else if let id = attributes[Self.rdf + "nodeID"] {
      subject = "_:" + id
    } else {
      subject = newBlank()
    }
    if iri != Self.rdf + "Description" {
      take(
        RDFStatement(subject: subject, predicate: Self.rdf + "type", object: .resource(iri)))
    }
    for (name, value) in attributes.sorted(by: { $0.key < $1.key })
    where !name.hasPrefix(Self.rdf) && !name.hasPrefix(Self.xml) && name.contains(":") {
      take(
        RDFStatement(
          subject: subject, predicate: name, object: .text(value, language: language)))
    }
    return subject
  }

  private func newBlank() -> String {
    blanks += 1
    return "_:b\(blanks)"
  }

  private func resolve(_ iri: String) -> String {
    iri.contains(":") ? iri : base + iri
  }
}
