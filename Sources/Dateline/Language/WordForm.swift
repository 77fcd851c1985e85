/// The written form of one token as the model sees it: bounded, with one kind of quote and dash.
///
/// Curly quotation marks and apostrophes become straight ones and dashes become hyphens, since
/// treebanks hold mostly the plain signs and newspapers mostly the others. Of a form of more than
/// 64 bytes only both ends are kept, so that a megabyte without a space costs no more than a word.
struct WordForm {
  static let capacity = 64

  /// What capital letters, digits and marks a form is made of.
  struct Shape: OptionSet {
    let rawValue: UInt8
    static let lowercase = Shape(rawValue: 1)
    static let uppercase = Shape(rawValue: 2)
    static let digit = Shape(rawValue: 4)
    static let mark = Shape(rawValue: 8)
    static let foreign = Shape(rawValue: 16)
    static let initialCapital = Shape(rawValue: 32)
    static let laterCapital = Shape(rawValue: 64)
  }

  /// The normalised bytes, capitals and digits kept; room for `capacity` bytes.
  let cased: UnsafeMutablePointer<UInt8>
  /// The same in lower case with every digit a zero.
  let folded: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private(set) var shape: Shape = []
  /// Whether the form was longer than what is kept of it.
  private(set) var isCut = false

  /// Takes the two buffers, each of `capacity` bytes, that `read` fills.
  init(cased: UnsafeMutablePointer<UInt8>, folded: UnsafeMutablePointer<UInt8>) {
    self.cased = cased
    self.folded = folded
  }

  /// Reads the bytes of a token.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    count = 0
    shape = []
    isCut = bytes.count > Self.capacity
    if isCut {
      append(bytes, 0..<Self.capacity / 2)
      append(bytes, bytes.count - Self.capacity / 2..<bytes.count)
    } else {
      append(bytes, 0..<bytes.count)
    }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == 0xE2, offset + 2 < range.upperBound, bytes[offset + 1] == 0x80 {
        let plain = Self.plain(bytes[offset + 2])
        if plain != 0 {
          put(plain)
          offset += 3
          continue
        }
      }
      put(byte)
      offset += 1
    }
  }

  /// The plain sign for the last byte of a general punctuation mark, or zero.
  private static func plain(_ last: UInt8) -> UInt8 {
    switch last {
    case 0x98, 0x99, 0x9A, 0x9B: UInt8(ascii: "'")
    case 0x9C, 0x9D, 0x9E, 0x9F: UInt8(ascii: "\"")
    case 0x90, 0x91, 0x92, 0x93, 0x94, 0x95: UInt8(ascii: "-")
    default: 0
    }
  }

  private mutating func put(_ byte: UInt8) {
    cased[count] = byte
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      folded[count] = byte | 0x20
      shape.insert(.uppercase)
      shape.insert(count == 0 ? .initialCapital : .laterCapital)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      folded[count] = byte
      shape.insert(.lowercase)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      folded[count] = UInt8(ascii: "0")
      shape.insert(.digit)
    case 0x80...:
      folded[count] = byte
      shape.insert(.foreign)
    default:
      folded[count] = byte
      shape.insert(.mark)
    }
    count += 1
  }
}
