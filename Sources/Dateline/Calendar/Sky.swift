import Foundation

/// The few facts about sun and moon that calendars hang on (Meeus, "Astronomical Algorithms").
enum Sky {
  /// The moment of a new moon in days since 1970-01-01 00:00 universal time, good to minutes.
  ///
  /// - Parameter lunation: the number of the new moon, 0 for that of 2000-01-06.
  /// - Returns: the moment, in days and parts of a day.
  static func newMoon(_ lunation: Int) -> Double {
    let k = Double(lunation)
    let t = k / 1236.85
    let mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t
    let sun = radians(2.5534 + 29.10535670 * k)
    let moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t)
    let latitude = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t)
    let e = 1 - 0.002516 * t
    var shift = -0.40720 * sin(moon)
    shift += 0.17241 * e * sin(sun)
    shift += 0.01608 * sin(2 * moon)
    shift += 0.01039 * sin(2 * latitude)
    shift += 0.00739 * e * sin(moon - sun)
    shift += -0.00514 * e * sin(moon + sun)
    shift += 0.00208 * e * e * sin(2 * sun)
    return mean + shift - 2_440_587.5 - 69 / 86_400
  }

  /// The number of the last new moon at or before a moment in days since 1970-01-01.
  static func lunation(before moment: Double) -> Int {
    var lunation = Int(((moment - 10_962.6) / 29.530588861).rounded(.down)) + 1
    while newMoon(lunation) > moment { lunation -= 1 }
    return lunation
  }

  /// 1 Farvardin: the day of the March equinox in Iran, or the next where it falls after noon.
  static func nowruz(_ year: Int) -> CalendarDay {
    let moment = solarTerm(longitude: 0, near: CalendarDay(clamping: year, 3, 20))
    let tehran = moment + 3.5 / 24
    return CalendarDay(daysSince1970: Int((tehran + 0.5).rounded(.down)))
  }

  /// The Chinese New Year: the new moon that opens the month with the sun's entry into Pisces.
  static func chineseNewYear(_ year: Int) -> CalendarDay {
    let beijing = 8.0 / 24
    let rain = solarTerm(longitude: 330, near: CalendarDay(clamping: year, 2, 19)) + beijing
    let number = lunation(before: rain.rounded(.down) + 1 - beijing - 1e-6)
    return CalendarDay(daysSince1970: Int((newMoon(number) + beijing).rounded(.down)))
  }

  /// The moment the sun reaches an ecliptic longitude, in days since 1970-01-01.
  private static func solarTerm(longitude: Double, near day: CalendarDay) -> Double {
    var moment = Double(day.daysSince1970)
    for _ in 0..<6 {
      var difference = longitude - sunLongitude(moment)
      difference -= 360 * ((difference + 180) / 360).rounded(.down)
      moment += difference / 360 * 365.2422
    }
    return moment
  }

  /// The apparent longitude of the sun in degrees.
  private static func sunLongitude(_ moment: Double) -> Double {
    let t = (moment + 69 / 86_400 + 2_440_587.5 - 2_451_545) / 36_525
    let anomaly = radians(357.52911 + 35_999.05029 * t)
    let centre =
      (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly)
      + 0.000289 * sin(3 * anomaly)
    let node = radians(125.04 - 1934.136 * t)
    return 280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * sin(node)
  }

  private static func radians(_ degrees: Double) -> Double {
    degrees.truncatingRemainder(dividingBy: 360) * .pi / 180
  }
}
