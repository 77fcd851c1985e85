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
      if let property = page.value(.itemprop, of: node) {
        if property.elementsEqual("articleBody".utf8) { meaning.insert(.body) }
        if property.elementsEqual("author".utf8) { meaning.insert(.author) }
      }
      meanings[node] = meaning
    }
    Self.dropComments(of: page, meanings: meanings, into: &isDropped)
    let machinery = isDropped
    let whole = PageStatistics(of: page, isDropped: isDropped)
    Self.dropBoilerplate(of: page, meanings: meanings, whole, into: &isDropped)
    var statistics = PageStatistics(of: page, isDropped: isDropped)
    if let left = statistics.prose.first, let all = whole.prose.first, left * 3 < all {
      // Names that leave next to nothing mislead: on such pages only tags count.
      isDropped = machinery
      Self.dropBoilerplate(
        of: page, meanings: [PageWords.Meaning](repeating: [], count: count), whole,
        into: &isDropped)
      statistics = PageStatistics(of: page, isDropped: isDropped)
    }
    root = Self.root(of: page, meanings: meanings, isDropped: isDropped, statistics)
    self.isDropped = isDropped
    self.meanings = meanings
    self.statistics = statistics
    dropLinkLists(of: page)
  }

  /// Drops readers' comments, even where they outweigh the article.
  private static func dropComments(
    of page: HTMLPage, meanings: [PageWords.Meaning], into isDropped: inout [Bool]
  ) {
    let prose = PageStatistics(of: page, isDropped: isDropped).prose
    let total = prose.first ?? 0
    for node in 0..<page.count where meanings[node].contains(.comments) {
      let tag = page.tags[node]
      guard tag.isBlock, ![.html, .body, .main, .article].contains(tag),
        !meanings[node].contains(.body)
      else { continue }
      // What is left must still be some sentences.
      if total - prose[node] > 100 || prose[node] == 0 { isDropped[node] = true }
    }
  }

  private static func dropBoilerplate(
    of page: HTMLPage, meanings: [PageWords.Meaning], _ statistics: PageStatistics,
    into isDropped: inout [Bool]
  ) {
    let prose = statistics.prose
    let total = prose.first ?? 0
    var node = 0
    while node < page.count {
      if isDropped[node] {
        node = Int(page.ends[node])
        continue
      }
      let share = total > 0 ? Double(prose[node]) / Double(total) : 0
      var meaning = meanings[node]
      // Menus hold no prose to speak of, whatever they are called.
      if prose[node] > 200, statistics.linked[node] * 3 < statistics.text[node] {
        meaning.remove(.controls)
      }
      if share < limit(for: node, of: page, meaning) {
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
    if !meaning.isDisjoint(with: [.boilerplate, .controls]) { return 0.35 * inlineLimit }
    if !meaning.isDisjoint(with: [.byline, .author]) { return 0.1 * inlineLimit }
    if meaning.contains(.hidden) || isHidden(node, of: page) { return 0.3 }
    return 0
  }

  private static func isHidden(_ node: Int, of page: HTMLPage) -> Bool {
    if page.value(.hidden, of: node) != nil {
      // React streams parts of a page in hidden elements that it moves into place.
      let isStreamed = page.value(.id, of: node)?.starts(with: "S:".utf8) ?? false
      return !isStreamed
    }
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
    return named(below: root, of: page, meanings: meanings, isDropped: isDropped, prose) ?? root
  }

  /// The part below a node that the page itself calls the article, if it holds most of the prose.
  private static func named(
    below root: Int, of page: HTMLPage, meanings: [PageWords.Meaning], isDropped: [Bool],
    _ prose: [Int32]
  ) -> Int? {
    // The outermost elements of each kind: named as the text, articles, main parts.
    var kinds: [[Int]] = [[], [], []]
    var ends = [0, 0, 0]
    var node = root + 1
    while node < Int(page.ends[root]) {
      if isDropped[node] {
        node = Int(page.ends[node])
        continue
      }
      let kind: Int? =
        meanings[node].contains(.body)
        ? 0 : page.tags[node] == .article ? 1 : page.tags[node] == .main ? 2 : nil
      if let kind, node >= ends[kind], prose[node] * 20 >= prose[root] {
        kinds[kind].append(node)
        ends[kind] = Int(page.ends[node])
      }
      node += 1
    }
    for (nodes, needed) in zip(kinds, [0.5, 0.6, 0.6]) {
      let held = nodes.reduce(0) { $0 + Double(prose[$1]) } / Double(max(1, prose[root]))
      guard held >= needed, var common = nodes.first else { continue }
      // Several parts of one article: what encloses them all.
      while let last = nodes.last, Int(page.ends[common]) <= last {
        common = Int(page.parents[common])
      }
      if common > root { return common }
    }
    return nil
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
      case .ul, .ol, .dl, .div, .section:
        isLinks = text > 0 && Double(linked) > 0.8 * Double(text) && statistics.prose[node] == 0
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
