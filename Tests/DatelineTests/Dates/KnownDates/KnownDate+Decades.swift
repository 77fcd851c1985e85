extension KnownDate {
  /// Known answers for decades, centuries and millennia.
  static let decades: [KnownDate] = [
    KnownDate(
      "the 1950s", "2021-08-20", "In [the 1950s|195] they came.",
      edtf: "195X", from: "1950-01-01", to: "1959-12-31"),
    KnownDate(
      "without the article", "2021-08-20", "A [1960s|196] road lies there.",
      edtf: "196X", from: "1960-01-01", to: "1969-12-31"),
    KnownDate(
      "with apostrophe", "2021-08-20", "In [the 1950's|195] they came.",
      edtf: "195X", from: "1950-01-01", to: "1959-12-31"),
    KnownDate(
      "short", "2021-08-20", "In [the '80s|198] they came.",
      edtf: "198X", from: "1980-01-01", to: "1989-12-31"),
    KnownDate(
      "short without apostrophe", "2021-08-20", "In [the 80s|198] they came.",
      edtf: "198X", from: "1980-01-01", to: "1989-12-31"),
    KnownDate(
      "in words", "1998-03-03", "Through [the nineties|199] it fell.",
      edtf: "199X", from: "1990-01-01", to: "1999-12-31"),
    KnownDate(
      "early", "2021-08-20", "In [the early 1990s|199] it fell.",
      edtf: "199X", from: "1990-01-01", to: "1999-12-31"),
    KnownDate(
      "late", "2021-08-20", "In [the late 1980s|198] it fell.",
      edtf: "198X", from: "1980-01-01", to: "1989-12-31"),
    KnownDate(
      "mid", "2021-08-20", "By [the mid-1990s|199] it fell.",
      edtf: "199X", from: "1990-01-01", to: "1999-12-31"),
    KnownDate(
      "range", "2021-08-20", "In [the 1950s-1980s|195/198] they came.",
      edtf: "195X/198X", from: "1950-01-01", to: "1989-12-31"),
    KnownDate(
      "this decade", "2021-08-20", "It ends [this decade|202].",
      edtf: "202X", from: "2020-01-01", to: "2029-12-31"),
    KnownDate(
      "last decade", "2021-08-20", "It began [last decade|201].",
      edtf: "201X", from: "2010-01-01", to: "2019-12-31"),
    KnownDate(
      "century ordinal", "2021-08-20", "In [the 19th century|18] they met.",
      edtf: "18XX", from: "1800-01-01", to: "1899-12-31"),
    KnownDate(
      "century in words", "2021-08-20", "In [the nineteenth century|18] they met.",
      edtf: "18XX", from: "1800-01-01", to: "1899-12-31"),
    KnownDate(
      "century as a modifier", "2021-08-20", "A [twentieth-century|19] war.",
      edtf: "19XX", from: "1900-01-01", to: "1999-12-31"),
    KnownDate(
      "early century", "2021-08-20", "In [the early 20th century|19] they met.",
      edtf: "19XX", from: "1900-01-01", to: "1999-12-31"),
    KnownDate(
      "late century", "2021-08-20", "In [the late 19th century|18] they met.",
      edtf: "18XX", from: "1800-01-01", to: "1899-12-31"),
    KnownDate(
      "twenty-first", "2021-08-20", "In [the twenty-first century|20] they met.",
      edtf: "20XX", from: "2000-01-01", to: "2099-12-31"),
    KnownDate(
      "century BC", "2021-08-20", "In [the 5th century BC|BC04] they met.",
      edtf: "-0499/-0400", from: "-0499-01-01", to: "-0400-12-31"),
    KnownDate(
      "this century", "2021-08-20", "It began [this century|20].",
      edtf: "20XX", from: "2000-01-01", to: "2099-12-31"),
    KnownDate(
      "last century", "2021-08-20", "It began [last century|19].",
      edtf: "19XX", from: "1900-01-01", to: "1999-12-31"),
    KnownDate(
      "millennium", "2021-08-20", "In [the third millennium|2] all changes.",
      edtf: "2XXX", from: "2000-01-01", to: "2999-12-31"),
  ]
}
