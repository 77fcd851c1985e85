/// Which cluster a word belongs to, so that a word no treebank holds is known by its company.
///
/// The clusters come from a hierarchy that was learnt on raw text (Brown, Della Pietra, deSouza, Lai
/// and Mercer 1992): a word has a path of bits, the beginning of which it shares with its like. The
/// section holds two 32-bit numbers (clusters, slots), the paths of the clusters, then the slots
/// of an open-addressed hash table (in 16 bits each part of the key and the cluster, from 1).
package struct WordClusters: @unchecked Sendable {
  /// The section of the model file; one without it has no clusters.
  package static let section = "clusters"
  static let headerSize = 8
  private let paths: UnsafePointer<UInt32>
  private let slots: UnsafePointer<UInt32>
  private let pathCount: Int
  private let mask: UInt64

  /// Reads the section's head; the pointers stay valid as long as the file.
  package init(_ section: UnsafeRawBufferPointer, path: String) throws(ModelFileError) {
    guard section.count >= Self.headerSize, let base = section.baseAddress else {
      throw ModelFileError(path, "has a cut section 'clusters'")
    }
    pathCount = section.number(at: 0, size: 4)
    let slotCount = section.number(at: 4, size: 4)
    guard slotCount > 0, slotCount & (slotCount - 1) == 0,
      section.count == Self.headerSize + 4 * (pathCount + slotCount)
    else {
      throw ModelFileError(path, "has a damaged section 'clusters'")
    }
    paths = (base + Self.headerSize).assumingMemoryBound(to: UInt32.self)
    slots = paths + pathCount
    mask = UInt64(slotCount - 1)
  }

  /// The path of a form's cluster, its first bit the lowest, or nil for a word that has none.
  ///
  /// - Complexity: O(*n*) in the length of the form.
  func path(of form: borrowing WordForm) -> UInt32? {
    if let path = path(of: Self.key(form.cased, form.count)) { return path }
    guard form.shape.contains(.uppercase) else { return nil }
    return path(of: Self.key(form.folded, form.count))
  }

  private func path(of key: UInt64) -> UInt32? {
    let fingerprint = Self.fingerprint(key)
    var slot = key & mask
    // A section whose table is full is damaged; it may give a wrong answer, but no endless loop.
    for _ in 0...mask {
      let found = slots[Int(slot)]
      if found == 0 { return nil }
      if found >> 16 == fingerprint {
        let cluster = Int(found & 0xFFFF) - 1
        return cluster >= 0 && cluster < pathCount ? paths[cluster] : nil
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  fileprivate static func key(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash = Hash64(seed: 1024)
    hash.combine(bytes, count: count)
    return hash.value
  }

  fileprivate static func fingerprint(_ key: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: key >> 48)
  }
}

/// Builds the section that `WordClusters` reads.
package struct WordClustersBuilder {
  /// Hashes words and numbers their clusters.
  ///
  /// - Parameters:
  ///   - words: words and the paths of their clusters, those that matter most first; of words that
  ///     the table cannot tell apart the first counts.
  ///   - limit: how many words to keep.
  /// - Returns: the bytes of the section.
  package static func section(
    words: [(form: [UInt8], path: UInt32)], limit: Int
  ) -> [UInt8] {
    var slotCount = 16
    while slotCount * 3 < min(words.count, limit) * 4 { slotCount *= 2 }
    var slots = [UInt32](repeating: 0, count: slotCount)
    var paths: [UInt32] = []
    var numbers: [UInt32: UInt32] = [:]
    var left = limit
    for word in words where left > 0 {
      let key = word.form.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.map { WordClusters.key($0, bytes.count) }
      }
      guard let key else { continue }
      let fingerprint = WordClusters.fingerprint(key)
      var slot = Int(truncatingIfNeeded: key & UInt64(slotCount - 1))
      while slots[slot] != 0, slots[slot] >> 16 != fingerprint {
        slot = (slot + 1) & (slotCount - 1)
      }
      if slots[slot] != 0 { continue }
      let number = numbers[word.path] ?? UInt32(paths.count)
      if number == paths.count {
        if paths.count == 0xFFFE { continue }
        numbers[word.path] = number
        paths.append(word.path)
      }
      slots[slot] = fingerprint << 16 | (number + 1)
      left -= 1
    }
    var section: [UInt8] = []
    for number in [UInt32(paths.count), UInt32(slotCount)] + paths + slots {
      withUnsafeBytes(of: number.littleEndian) { section.append(contentsOf: $0) }
    }
    return section
  }
}
