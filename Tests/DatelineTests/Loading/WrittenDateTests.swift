import Testing

@testable import Dateline

@Suite("Publication dates as they are written")
struct WrittenDateTests {
  static let cases: [(written: String, iso: String?)] = [
    ("2021-08-13", "2021-08-13"),
    ("2021-08-13T23:59:00-05:00", "2021-08-13"),
    ("2021-08-13 10:00", "2021-08-13"),
    ("2021/08/13", "2021-08-13"),
    ("2021-8-3", "2021-08-03"),
    ("20210813", "2021-08-13"),
    ("20210813T100000Z", "2021-08-13"),
    ("2021-08", "2021-08"),
    ("2021", "2021"),
    ("2021-22", nil),
    ("2021-13-01", nil),
    ("2021-02-30", nil),
    ("August 13, 2021", "2021-08-13"),
    ("Aug. 13th, 2021 10:30 am", "2021-08-13"),
    ("Fri, 13 Aug 2021 10:00:00 GMT", "2021-08-13"),
    ("Friday, August 13, 2021", "2021-08-13"),
    ("Published: 13th of August 2021", "2021-08-13"),
    ("Sept 5, 2021", "2021-09-05"),
    ("August 2021", "2021-08"),
    ("13.8.2021", "2021-08-13"),
    ("13/08/2021", "2021-08-13"),
    ("08/13/2021", "2021-08-13"),
    ("05/05/2021", "2021-05-05"),
    ("03/04/2021", nil),
    ("1970-01-01T00:00:00Z", nil),
    ("1628850000", nil),
    ("yesterday", nil),
    ("", nil),
  ]

  @Test("a field", arguments: cases)
  func field(written: String, iso: String?) {
    #expect(WrittenDate.publication(in: written, source: .metadata)?.iso == iso)
  }

  @Test("the first exact day of a byline")
  func byline() {
    #expect(
      WrittenDate.firstDay(
        in: "By A. B. in Berlin 12 May 2019 | Updated 14 May 2019".utf8, source: .page)?.iso
        == "2019-05-12")
    #expect(WrittenDate.firstDay(in: "In 2019 and May 2020".utf8, source: .page) == nil)
  }
}
