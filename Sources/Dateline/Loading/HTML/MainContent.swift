/// The part of a page that is the article: one element, and what to leave out below it.
///
/// First everything that its tag, its names or its style call machinery is dropped, unless it holds
/// so much of the page's prose that the name must mislead. Then the smallest element is sought that
/// still holds nearly all prose, helped by the names that pages give to the text of articles. The
/// words follow what trafilatura (Barbaresi 2021) and Readability found to work on the web.
struct MainContent {
  /// The element that holds the article.
  let root: Int
  /// The nodes left out, each with all below it.
  private(set) var isDropped: [Bool]
  /// What the names of each element say.
  let meanings: [PageWords.Meaning]
  /// How much text each node holds, of what is not dropped.
  let statistics: PageStatistics

  /// Finds the article.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  init(of page: HTMLPage) {
    let count = page.count
    var isDropped = [Bool](repeating: false, count: count)
    var meanings = [PageWords.Meaning](repeating: [], count: count)
    for node in 0..<count {
      let tag = page.tags[node]
      if tag == .text { continue }
      if tag.isMachinery { isDropped[node] = true }
      var meaning: PageWords.Meaning = []
      if let names = page.value(.class, of: node) {
        meaning.formUnion(PageWords.meaning(of: names))
      }
      if let names = page.value(.id, of: node) {
        meaning.formUnion(PageWords.meaning(of: names))
      }
      if page.value(.itemprop, of: node).map({ $0.elementsEqual("articleBody".utf8) }) == true {
        meaning.insert(.body)
      }
      meanings[node] = meaning
    }
    let whole = PageStatistics(of: page, isDropped: isDropped)
    let total = whole.prose.first ?? 0
    Self.dropBoilerplate(
      of: page, meanings: meanings, prose: whole.prose, total: total, into: &isDropped)
    let statistics = PageStatistics(of: page, isDropped: isDropped)
    root = Self.root(of: page, meanings: meanings, isDropped: isDropped, statistics)
    self.isDropped = isDropped
    self.meanings = meanings
    self.statistics = statistics
    dropLinkLists(of: page)
  }

  private static func dropBoilerplate(
    of page: HTMLPage, meanings: [PageWords.Meaning], prose: [Int32], total: Int32,
    into isDropped: inout [Bool]
  ) {
    var node = 0
    while node < page.count {
      if isDropped[node] {
        node = Int(page.ends[node])
        continue
      }
      let share = total > 0 ? Double(prose[node]) / Double(total) : 0
      if share < limit(for: node, of: page, meanings[node]) {
        isDropped[node] = true
        node = Int(page.ends[node])
      } else {
        node += 1
      }
    }
  }

  /// The share of the page's prose below which a node is left out.
  private static func limit(
    for node: Int, of page: HTMLPage, _ meaning: PageWords.Meaning
  ) -> Double {
    let tag = page.tags[node]
    switch tag {
    case .text, .html, .body, .main, .article: return 0
    case .nav, .footer, .menu, .dialog, .search: return 0.6
    case .aside, .form: return 0.4
    case .header, .hgroup: return 0.25
    case .figcaption, .label, .legend: return 0.5
    case .figure: return 0.2
    default: break
    }
    if meaning.contains(.body) { return 0 }
    if let role = page.string(.role, of: node) {
      switch role {
      case "navigation", "banner", "contentinfo", "search", "dialog", "alert", "menu", "menubar",
        "toolbar", "alertdialog":
        return 0.5
      case "complementary": return 0.4
      default: break
      }
    }
    let inlineLimit = tag.isBlock ? 1.0 : 0.3
    if meaning.contains(.boilerplate) { return 0.35 * inlineLimit }
    if meaning.contains(.comments) { return 0.6 * inlineLimit }
    if !meaning.isDisjoint(with: [.byline, .author]) { return 0.1 * inlineLimit }
    if meaning.contains(.hidden) || isHidden(node, of: page) { return 0.3 }
    return 0
  }

  private static func isHidden(_ node: Int, of page: HTMLPage) -> Bool {
    if page.value(.hidden, of: node) != nil { return true }
    if let hidden = page.value(.ariaHidden, of: node), hidden.elementsEqual("true".utf8) {
      return true
    }
    guard let style = page.value(.style, of: node) else { return false }
    let folded = String(decoding: style.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    return folded.contains("display:none") || folded.contains("visibility:hidden")
  }

  private static func root(
    of page: HTMLPage, meanings: [PageWords.Meaning], isDropped: [Bool],
    _ statistics: PageStatistics
  ) -> Int {
    let prose = statistics.prose
    guard page.count > 0 else { return 0 }
    // Down to where the prose parts.
    var root = 0
    while true {
      var best = -1
      var child = root + 1
      while child < Int(page.ends[root]) {
        if !isDropped[child], best < 0 || prose[child] > prose[best] { best = child }
        child = Int(page.ends[child])
      }
      guard best >= 0, page.tags[best] != .text, page.tags[best] != .p,
        Double(prose[best]) >= 0.9 * Double(prose[root]), prose[best] > 0
      else { break }
      root = best
    }
    // On to the part that the page itself calls the article, if it holds most of it.
    var choice = root
    var choiceRank = 0
    var node = root + 1
    while node < Int(page.ends[root]) {
      if isDropped[node] {
        node = Int(page.ends[node])
        continue
      }
      let share = Double(prose[node]) / Double(max(1, prose[root]))
      let rank =
        meanings[node].contains(.body)
        ? 3
        : page.tags[node] == .article ? 2 : page.tags[node] == .main ? 1 : 0
      if rank > choiceRank, share >= (rank == 3 ? 0.5 : 0.6) {
        choice = node
        choiceRank = rank
      }
      node += 1
    }
    return choice
  }

  /// Leaves out lists, tables and parts that are mostly links.
  private mutating func dropLinkLists(of page: HTMLPage) {
    var node = root + 1
    let end = page.count > 0 ? Int(page.ends[root]) : 0
    while node < end {
      if isDropped[node] {
        node = Int(page.ends[node])
        continue
      }
      let text = statistics.text[node]
      let linked = statistics.linked[node]
      let isLinks: Bool
      switch page.tags[node] {
      case .ul, .ol, .dl, .div, .section, .table:
        isLinks = text > 0 && Double(linked) > 0.66 * Double(text) && statistics.prose[node] == 0
      case .li, .p, .h1, .h2, .h3, .h4, .h5, .h6:
        isLinks = false
      default:
        isLinks = false
      }
      if isLinks {
        isDropped[node] = true
        node = Int(page.ends[node])
      } else {
        node += 1
      }
    }
  }
}
