/// An entity of the compiled gazetteer, read where it lies: eight 32-bit numbers, half a cache line.
package struct EntityRecord: Sendable {
  static let width = 8

  /// The numbers as they are stored; what they say is worked out where it is asked for.
  private var numbers: SIMD8<UInt32>

  /// The position of the canonical name in the shared strings.
  var name: Int { Int(numbers[0]) }
  /// The digits of the Wikidata id; 0 for none.
  var qid: Int { Int(numbers[1]) }
  /// The position of the kind in the shared strings.
  var kind: Int { Int(numbers[2]) }
  /// The position of the source in the shared strings.
  var source: Int { Int(numbers[3]) }
  /// The type.
  package var type: EntityType { Self.types[Int(numbers[4] & 0xFF) % Self.types.count] }
  /// The prior, 0 to 100.
  package var prominence: Int { Int(numbers[4] >> 8 & 0xFF) }
  /// The ISO 3166 alpha-3 code of the country, five bits a letter; 0 for none.
  package var country: Int { Int(numbers[4] >> 16 & 0x7FFF) }
  /// Whether another entity has the same type and name, so that the id needs the country.
  var sharesName: Bool {
    get { numbers[4] >> 31 != 0 }
    set { numbers[4] = numbers[4] & ~(1 << 31) | (newValue ? 1 << 31 : 0) }
  }
  /// The first year of existence or office, or nil.
  package var startYear: Int? { Self.year(numbers[5] & 0xFFFF) }
  /// The last year of existence or office, or nil.
  package var endYear: Int? { Self.year(numbers[5] >> 16) }
  /// The file that the entity stands in.
  var file: Int { Int(numbers[6]) }
  /// The line that the entity stands in.
  var line: Int { Int(numbers[7]) }

  private static let types = EntityType.allCases
  private static let noYear = Int16.min

  private static func year(_ bits: UInt32) -> Int? {
    let year = Int16(bitPattern: UInt16(bits))
    return year == noYear ? nil : Int(year)
  }

  /// The numbers to store.
  var packed: [UInt32] { (0..<Self.width).map { numbers[$0] } }

  /// Reads stored numbers.
  init(_ numbers: UnsafePointer<UInt32>) {
    self.numbers = UnsafeRawPointer(numbers).loadUnaligned(as: SIMD8<UInt32>.self)
  }

  init(
    name: Int, qid: Int, kind: Int, source: Int, type: EntityType, prominence: Int, country: Int,
    startYear: Int?, endYear: Int?, file: Int, line: Int
  ) {
    let start = UInt16(bitPattern: startYear.map { Int16(clamping: $0) } ?? Self.noYear)
    let end = UInt16(bitPattern: endYear.map { Int16(clamping: $0) } ?? Self.noYear)
    let type = UInt32(Self.types.firstIndex(of: type) ?? 0)
    numbers = [
      UInt32(name), UInt32(qid), UInt32(kind), UInt32(source),
      type | UInt32(prominence) << 8 | UInt32(country) << 16, UInt32(start) | UInt32(end) << 16,
      UInt32(file), UInt32(line),
    ]
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
