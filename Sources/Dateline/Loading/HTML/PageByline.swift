/// The short lines round the headline of a page, where authors and dates stand.
enum PageByline {
  /// A text of the page and the element it stands in.
  struct Line {
    let element: Int
    let text: String
  }

  /// The lines after the headline until prose begins, then those shortly before it.
  static func lines(
    of page: HTMLPage, _ content: MainContent, headline: Int?
  ) -> [Line] {
    guard let headline else { return [] }
    return after(Int(page.ends[headline]), in: page) + before(headline, in: page, content)
  }

  /// Whether an element belongs to navigation, comments or other articles.
  static func isElsewhere(_ node: Int, _ page: HTMLPage, _ content: MainContent) -> Bool {
    var node = node
    while node >= 0, page.tags[node] != .body {
      if !content.meanings[node].isDisjoint(with: [.comments, .boilerplate]) { return true }
      if [.nav, .footer, .aside, .template].contains(page.tags[node]) { return true }
      node = Int(page.parents[node])
    }
    return false
  }

  private static func after(_ start: Int, in page: HTMLPage) -> [Line] {
    var lines: [Line] = []
    var node = start
    while node < page.count, lines.count < 40 {
      let tag = page.tags[node]
      if tag.isMachinery || tag == .nav {
        node = Int(page.ends[node])
        continue
      }
      // Under the headline of another article stands the date of that one.
      if tag.headingRank == 1 || tag.headingRank == 2 && lines.count > 12 { break }
      if tag == .text {
        let text = page.text(of: node, limit: 400)
        if text.utf8.count > 300 { break }
        if !text.isEmpty {
          lines.append(Line(element: max(0, Int(page.parents[node])), text: text))
        }
      }
      node += 1
    }
    return lines
  }

  private static func before(
    _ end: Int, in page: HTMLPage, _ content: MainContent
  ) -> [Line] {
    var lines: [Line] = []
    var node = end - 1
    while node >= 0, lines.count < 8, end - node < 200 {
      if page.tags[node] == .text {
        let text = page.text(of: node, limit: 200)
        if text.utf8.count > 120 { break }
        if !text.isEmpty, !isElsewhere(node, page, content) {
          lines.append(Line(element: max(0, Int(page.parents[node])), text: text))
        }
      }
      node -= 1
    }
    return lines
  }
}
