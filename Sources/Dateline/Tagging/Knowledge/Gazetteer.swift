/// What Dateline knows by name: entities, their names, and word lists, compiled and ready.
///
/// A gazetteer is a view of one image of bytes, most often a mapped file; opening it reads no
/// table and makes no string. It is a class since the stages hand on what holds it at every word.
package final class Gazetteer: Sendable {
  /// Finds names in text.
  package let automaton: NameAutomaton
  private let records: SharedMemory<UInt32>
  private let strings: SharedMemory<UInt8>
  private let stringOffsets: SharedMemory<UInt32>
  /// The number of entities.
  package let entityCount: Int

  /// Part of an image that lives as long as the automaton holds it.
  private struct SharedMemory<Element: BitwiseCopyable>: @unchecked Sendable {
    let start: UnsafePointer<Element>
    let count: Int

    init(_ image: GazetteerImage, _ section: ImageSection) {
      let buffer = image.section(section, as: Element.self)
      start = buffer.start
      count = buffer.count
    }
  }

  init(_ image: GazetteerImage) {
    automaton = NameAutomaton(image)
    records = SharedMemory(image, .entities)
    strings = SharedMemory(image, .strings)
    stringOffsets = SharedMemory(image, .stringOffsets)
    entityCount = records.count / EntityRecord.width
  }

  /// The digest of the files that were compiled.
  package var digest: UInt64 { automaton.image.digest }

  /// The number of words, of names and lists together.
  package var wordCount: Int { automaton.words.count }

  /// The record of an entity.
  package func record(_ entity: Int) -> EntityRecord {
    precondition(entity < entityCount, "an entity number is below the number of entities")
    return EntityRecord(records.start + entity * EntityRecord.width)
  }

  /// A shared string.
  func string(_ position: Int) -> String {
    let start = Int(stringOffsets.start[position])
    let end = Int(stringOffsets.start[position + 1])
    return String(
      decoding: UnsafeBufferPointer(start: strings.start + start, count: end - start),
      as: UTF8.self)
  }

  /// The names that begin at words of a text, those inside others too, each with its entities.
  ///
  /// - Parameter text: any text; names in it that are written in another case are not found.
  /// - Returns: the bytes of each name and who bears it, in reading order, shorter ones first.
  package func nestedNames(in text: ArticleText) -> [(span: TextSpan, entities: [Int])] {
    var names: [(span: TextSpan, entities: [Int])] = []
    text.withBytes { bytes in
      automaton.forEachMatch(in: bytes, overlaps: .nested) { match in
        let entities = automaton.entities(of: match)
        if !entities.isEmpty { names.append((TextSpan(match.start, match.end), entities)) }
      }
    }
    return names
  }

  /// The canonical name of an entity.
  package func name(of entity: Int) -> String { string(record(entity).name) }

  /// The finer word for what an entity is.
  package func kind(of entity: Int) -> String { string(record(entity).kind) }

  /// The source of an entity, and the file and line it stands in.
  package func origin(of entity: Int) -> (source: String, location: SourceLocation) {
    let record = record(entity)
    return (
      string(record.source), SourceLocation(path: string(record.file), line: record.line)
    )
  }

  /// The identifier of an entity.
  package func id(of entity: Int) -> EntityID {
    let record = record(entity)
    if record.qid > 0 { return EntityID(qid: record.qid) }
    let local = EntityID(name: string(record.name), type: record.type)
    guard record.sharesName, let country = EntityRecord.countryCode(record.country) else {
      return local
    }
    return EntityID("\(local.rawValue)-\(country.lowercased())")
  }

  /// The state with an ISO 3166 alpha-3 code, if there is one.
  ///
  /// - Complexity: O(*n*) in the number of entities; few articles ask.
  package func state(ofCountry country: String) -> Int? {
    (0..<entityCount).first { number in
      let record = record(number)
      return record.type == .polity && EntityRecord.countryCode(record.country) == country
        && string(record.kind) == "country"
    }
  }

  /// An entity as an article's readers get it.
  package func entity(_ number: Int, aliases: [String] = []) -> Entity {
    let record = record(number)
    return Entity(
      id: id(of: number), name: string(record.name), type: record.type, kind: string(record.kind),
      country: EntityRecord.countryCode(record.country), aliases: aliases)
  }
}

extension EntityID {
  /// A Wikidata id by its number, its digits written without the machinery of interpolation.
  init(qid: Int) {
    self.init(
      String(unsafeUninitializedCapacity: 21) { bytes in
        var count = 1
        var rest = qid
        while rest > 9 {
          rest /= 10
          count += 1
        }
        bytes[0] = UInt8(ascii: "Q")
        rest = qid
        for place in stride(from: count, to: 0, by: -1) {
          bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
        return count + 1
      })
  }

  /// The local id of an entity without a Wikidata id: `person/zamir-kabulov`.
  ///
  /// Letters and digits stay, in lower case and without marks where they are Latin; what stands
  /// between them becomes one hyphen.
  package init(name: String, type: EntityType) {
    var slug: [UInt8] = []
    slug.reserveCapacity(name.utf8.count + 16)
    for byte in type.rawValue.utf8 { slug.append(byte | 0x20) }
    slug.append(UInt8(ascii: "/"))
    let start = slug.count
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
          slug.append(byte | 0x20)
        } else if slug.last != UInt8(ascii: "-"), slug.count > start, byte != UInt8(ascii: "'") {
          slug.append(UInt8(ascii: "-"))
        }
        continue
      }
      if case .letter(let packed, let length, _) = NameFolding.kind(of: scalar) {
        for index in 0..<length {
          slug.append(UInt8(truncatingIfNeeded: packed >> UInt32(8 * index)))
        }
      } else if case .gap(let kind) = NameFolding.kind(of: scalar), kind != .apostrophe,
        slug.last != UInt8(ascii: "-"), slug.count > start
      {
        slug.append(UInt8(ascii: "-"))
      }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    self.init(String(decoding: slug, as: UTF8.self))
  }
}
