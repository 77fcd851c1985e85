import Foundation
import Testing

@Suite("Dates do not depend on the machine")
struct NoClockTests {
  /// What would read the clock, the zone or the locale.
  static let words = [
    "Date(", "Date.now", "Clock()", "clock_gettime", "gettimeofday", "localtime", "time(nil)",
    "Locale", "TimeZone", "DateFormatter", "Calendar(", "Calendar.current", "environment[",
  ]

  @Test(
    "no stage that gives a meaning reads clock, zone or locale",
    arguments: ["Calendar", "Dates", "Language", "Segmentation", "Relations", "Triples"])
  func folder(name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Dateline/" + name)
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      count += 1
      let code = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
        !$0.drop(while: \.isWhitespace).hasPrefix("//")
      }.joined(separator: "\n")
      for word in Self.words {
        let isUsed = code.ranges(of: word).contains { range in
          range.lowerBound == code.startIndex
            || !code[code.index(before: range.lowerBound)].isLetter
        }
        #expect(!isUsed, "\(file.lastPathComponent) uses '\(word)'")
      }
    }
    #expect(count > 0)
  }
}
