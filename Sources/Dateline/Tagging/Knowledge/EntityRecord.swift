/// An entity of the compiled gazetteer, read where it lies: eight 32-bit numbers, half a cache line.
package struct EntityRecord: Sendable {
  static let width = 8

  /// The position of the canonical name in the shared strings.
  var name: Int
  /// The digits of the Wikidata id; 0 for none.
  var qid: Int
  /// The position of the kind in the shared strings.
  var kind: Int
  /// The position of the source in the shared strings.
  var source: Int
  /// The type.
  package var type: EntityType
  /// The prior, 0 to 100.
  package var prominence: Int
  /// The ISO 3166 alpha-3 code of the country, five bits a letter; 0 for none.
  package var country: Int
  /// Whether another entity has the same type and name, so that the id needs the country.
  var sharesName: Bool
  /// The first year of existence or office, or nil.
  package var startYear: Int?
  /// The last year of existence or office, or nil.
  package var endYear: Int?
  /// The file and line that the entity stands in.
  var file: Int
  var line: Int

  private static let noYear = Int(Int16.min)

  /// The numbers to store.
  var packed: [UInt32] {
    let types = EntityType.allCases
    let start = UInt16(bitPattern: Int16(clamping: startYear ?? Self.noYear))
    let end = UInt16(bitPattern: Int16(clamping: endYear ?? Self.noYear))
    return [
      UInt32(name), UInt32(qid), UInt32(kind), UInt32(source),
      UInt32(types.firstIndex(of: type) ?? 0) | UInt32(prominence) << 8
        | UInt32(country) << 16 | (sharesName ? 1 << 31 : 0),
      UInt32(start) | UInt32(end) << 16, UInt32(file), UInt32(line),
    ]
  }

  /// Reads stored numbers.
  init(_ numbers: UnsafePointer<UInt32>) {
    name = Int(numbers[0])
    qid = Int(numbers[1])
    kind = Int(numbers[2])
    source = Int(numbers[3])
    type = EntityType.allCases[Int(numbers[4] & 0xFF) % EntityType.allCases.count]
    prominence = Int(numbers[4] >> 8 & 0xFF)
    country = Int(numbers[4] >> 16 & 0x7FFF)
    sharesName = numbers[4] >> 31 != 0
    let start = Int(Int16(bitPattern: UInt16(numbers[5] & 0xFFFF)))
    let end = Int(Int16(bitPattern: UInt16(numbers[5] >> 16)))
    startYear = start == Self.noYear ? nil : start
    endYear = end == Self.noYear ? nil : end
    file = Int(numbers[6])
    line = Int(numbers[7])
  }

  init(
    name: Int, qid: Int, kind: Int, source: Int, type: EntityType, prominence: Int, country: Int,
    startYear: Int?, endYear: Int?, file: Int, line: Int
  ) {
    self.name = name
    self.qid = qid
    self.kind = kind
    self.source = source
    self.type = type
    self.prominence = prominence
    self.country = country
    sharesName = false
    self.startYear = startYear
    self.endYear = endYear
    self.file = file
    self.line = line
  }

  /// Packs a country code; 0 where it is not three letters.
  package static func packCountry(_ code: some Collection<UInt8>) -> Int {
    guard code.count == 3 else { return 0 }
    return code.reduce(0) { $0 << 5 | Int(($1 | 0x20) &- 0x60) & 31 }
  }

  /// The letters of a packed country code, or nil for none.
  package static func countryCode(_ packed: Int) -> String? {
    guard packed != 0 else { return nil }
    return String(unsafeUninitializedCapacity: 3) { bytes in
      for index in 0..<3 { bytes[index] = UInt8(packed >> (10 - 5 * index) & 31) + 0x40 }
      return 3
    }
  }
}
