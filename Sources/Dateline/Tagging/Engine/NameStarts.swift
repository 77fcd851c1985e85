/// Finds the offsets at which names may begin, a block of text at a time and without a branch a word.
///
/// Sixty-four bytes at a time are classified into masks, one bit a byte (after Lemire and Langdale,
/// "Parsing Gigabytes of JSON per Second"); the bits at which words begin are walked, and the folded
/// first bytes of each ask a filter for one bit. What passes is written down, what does not is
/// overwritten, so that nothing is mispredicted but the ends of blocks.
struct NameStarts {
  /// How many bytes of text one block has.
  static let blockSize = 8192

  let capitalFilter: UnsafePointer<UInt64>
  let capitalBits: UInt64
  let smallFilter: UnsafePointer<UInt64>
  let smallBits: UInt64

  /// Writes down where names may begin in a block of text.
  ///
  /// A word begins where letters or digits follow other characters. Where characters beyond ASCII
  /// begin or end, a name may always begin, since they may be letters, quotation marks or dashes.
  ///
  /// - Parameters:
  ///   - block: where the block begins, a multiple of 64.
  ///   - scanner: a scanner of the text.
  ///   - dictionary: the words that will be looked up.
  ///   - starts: room for `blockSize` offsets, counted from the block.
  /// - Returns: how many offsets were written, in ascending order.
  func find(
    in block: Int, _ scanner: WordScanner, _ dictionary: InternedWords,
    into starts: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var found = 0
    var before = block == 0 ? Masks() : Masks(of: scanner, at: block &- 64)
    var here = Masks(of: scanner, at: block)
    var at = block
    let end = min(block &+ Self.blockSize, scanner.count)
    while at < end {
      let after = Masks(of: scanner, at: at &+ 64)
      var begins =
        here.words & ~((here.words &<< 1) | before.words &>> 63)
        | here.others & ~((here.others &<< 1) | before.others &>> 63)
      while begins != 0 {
        let bit = begins.trailingZeroBitCount
        begins &= begins &- 1
        starts[found] = UInt32(truncatingIfNeeded: at &- block &+ bit)
        let run = UInt64(truncatingIfNeeded: bit)
        // Shifted twice, since a shift by 64 is none.
        let rest = here.words &>> run | (after.words &<< 1) &<< (63 &- run)
        let others = here.others &>> run | (after.others &<< 1) &<< (63 &- run)
        let length = min(8, (~rest).trailingZeroBitCount)
        // Beyond ASCII at the place where the first bytes end: they are not the whole word.
        let isOther = others & (1 &<< UInt64(truncatingIfNeeded: length)) & 0xFF
        let mask = ~0 as UInt64 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* max(length, 1))
        let chunk = scanner.load(at &+ bit)
        let key = WordKey(value: (chunk | 0x2020_2020_2020_2020) & mask, length: length)
        let isCapital = chunk & 0x60 == 0x40
        // A big gazetteer lies far from the processor: what will be read of the words that names
        // consist of is asked for now, what of others is one place over and over.
        dictionary.prefetch(isCapital ? key : WordKey(value: 0, length: 0))
        found &+= isOther != 0 || mayBegin(key, isCapital: isCapital) ? 1 : 0
      }
      before = here
      here = after
      at &+= 64
    }
    return found
  }

  /// Whether a word that begins with these bytes may begin a name; false is certain, true a guess.
  @inline(__always)
  private func mayBegin(_ key: WordKey, isCapital: Bool) -> Bool {
    let place = key.place(bits: isCapital ? capitalBits : smallBits)
    let filter = isCapital ? capitalFilter : smallFilter
    return filter[place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63) & 1 != 0
  }

  /// What 64 bytes of text are, one bit each.
  private struct Masks {
    /// ASCII letters and digits.
    var words: UInt64 = 0
    /// Bytes of characters beyond ASCII.
    var others: UInt64 = 0

    init() {}

    @inline(__always)
    init(of scanner: WordScanner, at offset: Int) {
      for index in 0..<8 {
        let chunk = scanner.load(offset &+ 8 &* index)
        let shift = UInt64(truncatingIfNeeded: 8 &* index)
        words |= Self.gather(WordScanner.inside(chunk) & ~chunk) &<< shift
        others |= Self.gather(chunk) &<< shift
      }
    }

    /// The high bits of eight bytes side by side.
    @inline(__always)
    private static func gather(_ bits: UInt64) -> UInt64 {
      (((bits & 0x8080_8080_8080_8080) &>> 7) &* 0x0102_0408_1020_4080) &>> 56
    }
  }
}
