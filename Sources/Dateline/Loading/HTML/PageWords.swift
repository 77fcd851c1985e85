/// The words that pages use in class names and ids, and what they say of an element.
///
/// Names are cut into words at hyphens, underscores and changes of case, so that `Post-Nav`,
/// `post_nav` and `postNav` say the same. They are vocabulary of the web's machinery, not of any
/// language an article is written in.
enum PageWords {
  /// What the words of an element's names say.
  struct Meaning: OptionSet {
    let rawValue: UInt8
    /// Navigation, advertising, sharing, forms: never part of the article.
    static let boilerplate = Meaning(rawValue: 1)
    /// The text of the article.
    static let body = Meaning(rawValue: 2)
    /// The byline: author, date, reading time, tags.
    static let byline = Meaning(rawValue: 4)
    /// Readers' comments.
    static let comments = Meaning(rawValue: 8)
    /// Footnotes.
    static let notes = Meaning(rawValue: 16)
    /// Hidden from readers.
    static let hidden = Meaning(rawValue: 32)
    /// An author's name.
    static let author = Meaning(rawValue: 64)
    /// Links and buttons: never part of the article, unless they hold prose after all.
    static let controls = Meaning(rawValue: 128)
  }

  /// Words of parts that talk about other things: advertising, other articles, letters to sign.
  private static let boilerplate = """
    ad ads adsense adslot advert advertisement advertising advertorial adv advertise announcement
    banner cookie cookies consent gdpr cta footer footnav footerbar forms
    infobar masthead mostread mostpopular newsletter newsletters outbrain overlay paywall popup
    popular popover promo promos promobox promoted promotion ratings recirc recirculation
    recommend recommended recommendation recommendations related relatedposts relatedarticles
    relatedlinks shoutbox sidebar sidebars sidecol signin signup skyscraper sponsor
    sponsored sponsors sponsorship subscribe subscription subscriptions suggestions supplemental
    taboola teaser teasers toast tooltip tooltips trending tweet upsell viral widgets
    widgetarea zergnet modal
    """
  /// Words of parts that are links and buttons, not prose.
  private static let controls = """
    backtotop bookmark carousel gallery embed slideshow swiper bottombar breadcrumb breadcrumbs categories dropdown form megamenu menu
    menubar menus mobilemenu nav navbar navi navigation navmenu paginate pagination paginator
    permalink print printfriendly rss screenreader share sharebar sharebox sharedaddy sharing
    shares sidenav sitemap skip skiplink social socials sociable subnav tabbar tag tagcloud
    taglist tags taxonomy toc toolbar toolbox topbar topics
    """
  private static let body = """
    articlebody articlecontent articletext bodycopy bodytext contentbody entrycontent maincontent
    maintext pagecontent postbody postcontent posttext storybody storycontent storytext fulltext
    blogcontent richtext wysiwyg
    """
  private static let byline = """
    byline bylines dateline meta metadata postmeta entrymeta articlemeta postedon readingtime
    readtime timestamp
    """
  private static let comments = """
    comment comments commentlist commentform commentarea disqus respond replies reply discussion
    livefyre facebookcomments webmentions
    """
  private static let notes = "footnote footnotes endnote endnotes"
  private static let hidden = "hide hidden invisible offscreen noprint"
  private static let author = "author authors byline bylines writer contributor vcard"
  private static let table: [UInt64: Meaning] = {
    var table: [UInt64: Meaning] = [:]
    for (words, meaning) in [
      (boilerplate, Meaning.boilerplate), (body, .body), (byline, .byline),
      (comments, .comments), (notes, .notes), (hidden, .hidden), (author, .author),
      (controls, .controls),
    ] {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[hash(word.utf8), default: []].insert(meaning)
      }
    }
    return table
  }()

  /// Two words in a row that say what neither says alone.
  private static let pairs: [UInt64: Meaning] = {
    var table: [UInt64: Meaning] = [:]
    let body = """
      article body|article content|article text|article copy|body copy|body text|body content
      content body|content main|entry content|entry body|entry text|main content|main text
      page content|post body|post content|post text|post entry|rich text|single content|single post
      story body|story content|story text|text content|blog content|blog body|theme content
      field body|text body|prose prose
      """
    for pair in body.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
      table[hash(pair.utf8)] = .body
    }
    let boilerplate = """
      read more|read next|up next|more stories|more articles|more posts|most read|most popular
      also like|back top|sign up|log in|follow us|author box|author bio|author info|about author
      author card|author profile|mailing list|table contents|further reading|site header
      page header|site footer|post navigation|post nav|next post|prev post|previous post
      latest posts|recent posts|widget area|sidebar widget|footer widget|latest articles|similar posts|call action|lead magnet
      """
    for pair in boilerplate.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
      table[hash(pair.utf8)] = .boilerplate
    }
    for pair in ["sr only", "visually hidden", "screen reader"] {
      table[hash(pair.utf8)] = .hidden
    }
    return table
  }()

  /// What the words of a class name or an id say.
  ///
  /// - Complexity: O(*n*) in the length of the names.
  static func meaning(of names: ArraySlice<UInt8>) -> Meaning {
    var meaning: Meaning = []
    var word = seed
    var length = 0
    var previous: UInt64 = 0
    var wasLower = false
    let isAlone = !names.contains { $0 == 0x2D || $0 == 0x5F || $0 == 0x3A }
    func finish() {
      guard length > 0 else { return }
      // `hidden` alone hides; `label-hidden` and `hidden md:block` say something else.
      if let found = table[word], found != .hidden || isAlone { meaning.formUnion(found) }
      if previous != 0 {
        if let found = pairs[previous &* prime ^ word] { meaning.formUnion(found) }
      }
      previous = word
      word = seed
      length = 0
    }
    for byte in names {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLower = byte >= 0x61 && byte <= 0x7A
      if !isUpper, !isLower {
        finish()
        // A pair stands in one name: "post content", not the end of one and the start of the next.
        if byte <= 0x20 { previous = 0 }
        wasLower = false
        continue
      }
      if isUpper, wasLower { finish() }
      word = (word ^ UInt64(byte | 0x20)) &* prime
      length += 1
      wasLower = isLower
    }
    finish()
    return meaning
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// The FNV-1a hash of a word, or of a pair of words parted by a space.
  private static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    var words: [UInt64] = []
    for word in Array(text).split(separator: 0x20) {
      var hash = seed
      for byte in word { hash = (hash ^ UInt64(byte)) &* prime }
      words.append(hash)
    }
    return words.dropFirst().reduce(words.first ?? 0) { $0 &* prime ^ $1 }
  }
}
