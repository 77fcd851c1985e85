/// The elements of HTML that loading tells apart.
enum HTMLTag: String, CaseIterable, Sendable {
  case text = "#text"
  case unknown = "#unknown"
  case a, abbr, address, article, aside, audio, b, blockquote, body, br, button, canvas, caption
  case center, cite, code, datalist, dd, del, details, dialog, div, dl, dt, em, embed, fieldset
  case figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head
  case header, hgroup, hr, html, i, iframe, img, input, ins, label, legend, li, link, main, map
  case mark, math, menu, meta, nav, noscript, object, ol, optgroup, option, output, p, picture
  case pre, progress, q, s, samp, script, search, section, select, small, span, strong, style
  case sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time
  case title, tr, u, ul, `var`, video

  private static let byName = [String: HTMLTag](
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The element of a name; `unknown` where loading has no use for it.
  init(named name: String) {
    self = Self.byName[name] ?? .unknown
  }

  /// Whether the element starts and ends a line of its own.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
      .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3,
      .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .li, .main, .menu, .nav, .ol, .p, .pre,
      .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul:
      true
    default: false
    }
  }

  /// Whether what the element holds is never prose.
  var isMachinery: Bool {
    switch self {
    case .audio, .button, .canvas, .datalist, .embed, .frame, .head, .iframe, .img, .input, .link,
      .map, .math, .meta, .noscript, .object, .optgroup, .option, .output, .picture, .pre,
      .progress,
      .script, .select, .style, .svg, .template, .textarea, .title, .video:
      true
    default: false
    }
  }

  /// Whether the element is a heading, and of which rank, 1 to 6.
  var headingRank: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
