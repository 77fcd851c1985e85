/// Puts named sections together into the bytes of a model file.
package struct ModelFileWriter {
  private var sections: [(name: String, bytes: [UInt8])] = []

  /// Starts with no section.
  package init() {}

  /// Takes over every section of a file, in its order.
  ///
  /// - Parameter file: the model to begin with.
  /// - Throws: nothing that `ModelFile` did not check when it was opened.
  package init(_ file: ModelFile) throws(ModelFileError) {
    for section in file.sections {
      sections.append((section.name, Array(try file.bytes(of: section.name))))
    }
  }

  /// Adds a section, or replaces the one of that name in its place.
  ///
  /// - Parameters:
  ///   - name: from 1 to 16 bytes of ASCII.
  ///   - bytes: what the section holds.
  package mutating func set(_ name: String, to bytes: [UInt8]) {
    precondition(1...16 ~= name.utf8.count, "a section's name has 1 to 16 bytes")
    if let index = sections.firstIndex(where: { $0.name == name }) {
      sections[index].bytes = bytes
    } else {
      sections.append((name, bytes))
    }
  }

  /// The whole file.
  ///
  /// - Complexity: O(*n*) in its size.
  package func build() -> [UInt8] {
    let tableEnd = ModelFile.headerSize + sections.count * ModelFile.entrySize
    var table: [UInt8] = []
    var body: [UInt8] = []
    var offset = Self.aligned(tableEnd)
    body.append(contentsOf: [UInt8](repeating: 0, count: offset - tableEnd))
    for section in sections {
      var name = Array(section.name.utf8)
      name.append(contentsOf: [UInt8](repeating: 0, count: 16 - name.count))
      table.append(contentsOf: name)
      Self.put(UInt64(offset), &table)
      Self.put(UInt64(section.bytes.count), &table)
      Self.put(Self.checksum(section.bytes), &table)
      body.append(contentsOf: section.bytes)
      let end = Self.aligned(offset + section.bytes.count)
      body.append(
        contentsOf: [UInt8](repeating: 0, count: end - offset - section.bytes.count))
      offset = end
    }
    var header = ModelFile.signature
    Self.put(ModelFile.version, &header)
    Self.put(UInt32(sections.count), &header)
    Self.put(UInt64(offset), &header)
    var sum = Checksum()
    header.withUnsafeBytes { sum.add($0) }
    table.withUnsafeBytes { sum.add($0) }
    Self.put(sum.value, &header)
    return header + table + body
  }

  private static func aligned(_ offset: Int) -> Int {
    (offset + ModelFile.alignment - 1) / ModelFile.alignment * ModelFile.alignment
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt64 {
    var sum = Checksum()
    bytes.withUnsafeBytes { sum.add($0) }
    return sum.value
  }

  private static func put<Number: FixedWidthInteger>(_ number: Number, _ bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
