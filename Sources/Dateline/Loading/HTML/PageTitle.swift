/// Finds the headline of a page and compares headlines by their words.
enum PageTitle {
  /// The headline: the `h1` that the page's own title speaks of, else that title without the name
  /// of the site.
  static func title(of page: HTMLPage, fields: PageFields) -> String? {
    let declared =
      fields.first(["og:title", "twitter:title"]) ?? fields.linked.headline ?? fields.title
    let named = [declared, fields.title, fields.linked.headline].compactMap { $0 }.map(folded)
    var first: String?
    var best: (heading: String, count: Int)?
    for node in fields.headings.prefix(8) {
      let heading = page.text(of: node, limit: 400)
      let words = folded(heading)
      if words.count < 4 { continue }
      if first == nil { first = heading }
      let isNamed = named.contains { contains($0, words) || contains(words, $0) }
      // The name of the site may stand in a heading and in the title too; it is shorter.
      if isNamed, words.count > best?.count ?? 0 { best = (heading, words.count) }
    }
    if let best { return best.heading }
    let site = fields.meta["og:site_name"]
    if let first, fields.headings.count == 1, site.map({ !isSame($0, first) }) ?? true {
      return first
    }
    return declared.map { withoutSite($0, site: site) } ?? first
  }

  /// Whether two headlines have the same letters and digits.
  static func isSame(_ left: String, _ right: String) -> Bool {
    folded(left) == folded(right)
  }

  /// The letters and digits of a headline, lower case.
  static func folded(_ title: String) -> [Unicode.Scalar] {
    title.lowercased().unicodeScalars.filter { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
  }

  /// Whether one row of letters holds another of some length.
  private static func contains(_ whole: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    if part == whole { return true }
    guard part.count >= 8, part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0...].starts(with: part) }
  }

  /// A title without the name of the site at its end, as in `Talks resume | The Daily`.
  static func withoutSite(_ title: String, site: String?) -> String {
    for separator in [" | ", " - ", " – ", " — ", " · ", " « ", " » ", " :: "] {
      let parts = title.split(separator: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let rest = title.dropLast(last.utf16.count == 0 ? 0 : last.count + separator.count)
      let isSite = site.map { isSame(String(last), $0) } ?? false
      // Without the site's name to compare, a short end after a bar is one.
      let isShort = last.split(separator: " ").count <= 4 && rest.count > 2 * last.count
      if isSite || (isShort && separator != " - ") || (isShort && separator == " - " && site == nil)
      {
        return String(rest)
      }
    }
    return title
  }
}
