/// A season and the hemisphere that has it.
public struct Season: Hashable, Sendable {
  /// The four seasons; the raw value is TIMEX3's.
  public enum Name: String, Sendable, CaseIterable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
  }

  /// Which half of the earth.
  public enum Hemisphere: Sendable {
    case northern, southern
  }

  /// The season.
  public let name: Name
  /// Where it is that season.
  public let hemisphere: Hemisphere

  /// Makes a season.
  public init(_ name: Name, _ hemisphere: Hemisphere = .northern) {
    self.name = name
    self.hemisphere = hemisphere
  }

  /// The meteorological season of a month, 1 to 12, by months of three from March.
  init(month: Int, _ hemisphere: Hemisphere = .northern) {
    let index = (month / 3 + 3) % 4
    self.init(Season.at(hemisphere == .northern ? index : index + 2), hemisphere)
  }

  /// The place in the round of seasons, spring first.
  var index: Int { Name.allCases.firstIndex(of: name) ?? 0 }

  /// The season at a place in the round, in the same hemisphere.
  func turned(to index: Int) -> Season { Season(Season.at(index), hemisphere) }

  /// The days of the season in a year, by meteorological seasons.
  ///
  /// The season over the turn of the year is named after either of its years; its range then holds
  /// both winters that "the winter of 1994" may mean.
  func days(inYear year: Int) -> ClosedRange<CalendarDay> {
    let first = hemisphere == .northern ? 3 + 3 * index : 3 + 3 * ((index + 2) % 4)
    if first == 12 {
      return CalendarDay(clamping: year - 1, 12, 1)...CalendarDay(clamping: year + 1, 2, 31)
    }
    return CalendarDay(clamping: year, first, 1)...CalendarDay(clamping: year, first + 2, 31)
  }

  private static func at(_ index: Int) -> Name { Name.allCases[index % 4] }
}
