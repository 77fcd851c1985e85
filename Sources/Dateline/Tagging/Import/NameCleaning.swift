/// Makes names of other sources fit for a cell, or refuses them.
enum NameCleaning {
  /// The longest name that is taken, in bytes; `gazetteer check` refuses longer ones.
  private static let longest = GazetteerCheck.longestName

  /// A canonical name: white space as single spaces, no invisible characters, no leading article.
  ///
  /// - Returns: nil where nothing is left that could be a name.
  static func name(_ raw: String) -> String? {
    guard let clean = clean(raw) else { return nil }
    for article in ["The ", "the "] where clean.hasPrefix(article) {
      let rest = String(clean.dropFirst(article.count))
      // The Hague keeps its article.
      return rest.contains(" ") ? rest : nil ?? rest
    }
    return clean
  }

  /// Another name: cleaned, Latin, of two characters or more, with a capital or a digit.
  static func alias(_ raw: String) -> String? {
    guard let clean = clean(raw), clean.utf8.count > 1 else { return nil }
    var hasCapital = false
    for scalar in clean.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x30...0x39: hasCapital = true
      case 0..<0x80, 0x2010...0x2019: break
      case 0xC0..<0x250, 0x1E00..<0x1F00: hasCapital = hasCapital || scalar.properties.isUppercase
      case 0x2BB...0x2BD: break
      default: return nil
      }
    }
    return hasCapital ? clean : nil
  }

  private static func clean(_ raw: String) -> String? {
    var text = ""
    var needsSpace = false
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xAD: continue
      case 0..<0x21, 0x7F...0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000:
        needsSpace = !text.isEmpty
      case 0x7C, 0xFFFD: return nil
      default:
        if needsSpace { text.append(" ") }
        needsSpace = false
        text.unicodeScalars.append(scalar)
      }
    }
    let hasLetter = text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return hasLetter && text.utf8.count <= longest ? text : nil
  }
}
