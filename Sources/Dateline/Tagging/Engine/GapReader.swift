/// Reads the characters between two words into one `WordGap`.
struct GapReader {
  private var spaces = 0
  private var newlines = 0
  private var mark: WordGap?
  private var spaceBeforeMark = false
  private var isRupture = false

  mutating func append(ascii byte: UInt8) {
    switch byte {
    case 0x20, 0x09: spaces += 1
    case 0x0A: newlines += 1
    case 0x0D: break
    case UInt8(ascii: "-"): set(.hyphen)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): set(.apostrophe)
    case UInt8(ascii: "."): set(.period)
    case UInt8(ascii: ","): set(.comma)
    case UInt8(ascii: "/"): set(.slash)
    case UInt8(ascii: "("): set(.opening)
    case UInt8(ascii: ")"): set(.closing)
    default: isRupture = true
    }
  }

  mutating func append(_ byte: NameFolding.GapByte) {
    switch byte {
    case .space: spaces += 1
    case .newline: newlines += 1
    case .hyphen: set(.hyphen)
    case .apostrophe: set(.apostrophe)
    case .other: isRupture = true
    }
  }

  private mutating func set(_ gap: WordGap) {
    if mark != nil { isRupture = true }
    mark = gap
    spaceBeforeMark = spaces + newlines > 0
  }

  /// The gap that the characters make.
  func gap(atStart: Bool) -> WordGap {
    if isRupture || atStart || newlines > 1 { return .rupture }
    let hasSpace = spaces + newlines > 0
    switch mark {
    case nil: return hasSpace ? .space : .none
    case .hyphen?, .apostrophe?, .slash?: return hasSpace ? .rupture : mark ?? .rupture
    case .opening?: return spaceBeforeMark ? .opening : .rupture
    default: return spaceBeforeMark ? .rupture : mark ?? .rupture
    }
  }
}
