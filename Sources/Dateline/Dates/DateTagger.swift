/// Finds the time expressions of an article and says what they mean.
///
/// A rule engine in the manner of HeidelTime (Strötgen and Gertz, 2010) over the article's bytes:
/// rules match words, `DateResolver` counts. Expressions resolve against the publication date, or
/// against the date told before; without either they stay open (`XXXX`) and a finding says so.
public struct DateTagger: Sendable {
  private let rules: DateRules

  /// Makes a tagger of loaded rules.
  package init(_ rules: DateRules) { self.rules = rules }

  /// The publication date that the first lines of an article tell, for one that nothing else dates.
  ///
  /// - Returns: the date with the source `.dateline`, or nil where the lines leave a doubt.
  public func publicationDate(of article: Article) -> PublicationDate? {
    PublicationDateFinder(rules).date(of: article)
  }

  /// The time expressions of an article, in reading order, not overlapping.
  ///
  /// - Parameters:
  ///   - article: the article; its publication date is what relative dates count from, or where
  ///     nothing dates it what its first lines say.
  ///   - sentences: its sentences; no expression crosses the end of one.
  /// - Returns: the expressions, and what is doubtful about them.
  /// - Complexity: O(*n*) in the length of the text.
  public func dates(in article: Article, sentences: [Sentence]) -> TaggedDates {
    var atoms: [DateAtom] = []
    atoms.reserveCapacity(article.text.count / 4)
    article.text.withBytes { bytes in
      for sentence in sentences { rules.lexer.lex(bytes, sentence.span.range, into: &atoms) }
    }
    let published = article.published ?? PublicationDateFinder(rules).date(of: article)
    let publication = published.map(\.stretch)
    return atoms.withUnsafeBufferPointer { atoms in
      var reading = DateReading(
        rules: rules, atoms: atoms, publication: publication,
        convention: DateConvention(of: article, rules))
      return reading.read(article.text)
    }
  }
}

extension PublicationDate {
  /// The day, or the month or year where no more is known.
  var stretch: CalendarStretch {
    if let day = exactDay { return .day(day) }
    if let month { return .month(year: year, month) }
    return .year(year)
  }
}
