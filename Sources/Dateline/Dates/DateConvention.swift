/// What the country of an article says about its dates, as far as its address or language tells it.
struct DateConvention: Sendable {
  /// Whether dates in figures give the day before the month; nil where the country is unknown.
  let isDayFirst: Bool?
  /// Whose seasons count.
  let hemisphere: Season.Hemisphere

  /// Reads the country off an article: `en-GB`, or the last part of `www.example.co.uk`.
  init(of article: Article, _ rules: DateRules) {
    let region = article.language.flatMap { language -> String? in
      let parts = language.split { $0 == "-" || $0 == "_" }
      return parts.dropFirst().first { $0.utf8.count == 2 }.map { $0.lowercased() }
    }
    guard let country = region ?? article.url.flatMap(Self.topDomain) else {
      isDayFirst = nil
      hemisphere = .northern
      return
    }
    let convention = rules.conventions[country]
    isDayFirst = convention.map { $0 & 1 != 0 } ?? (country == "us" ? false : nil)
    hemisphere = (convention ?? 0) & 2 != 0 ? .southern : .northern
  }

  private static func topDomain(_ url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }
    guard let dot = host.lastIndex(of: ".") else { return nil }
    let domain = host[host.index(after: dot)...].lowercased()
    return domain.utf8.count == 2 ? domain : nil
  }
}
