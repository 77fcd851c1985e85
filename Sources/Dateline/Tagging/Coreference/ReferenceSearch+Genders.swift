/// Whether he or she resumes a person, by titles, given names and nouns beside the name.
extension ReferenceSearch {
  mutating func gender(of entity: Int, _ name: Int) -> Gender? {
    guard entities[entity].type == .person else { return nil }
    let words = trees.words
    let range = trees.nameTokens[name]
    if range.lowerBound > 0, let told = words.gender(ofTitle: trees.form(range.lowerBound - 1)) {
      genders[entity] = told
      return told
    }
    if let known = genders[entity] { return known }
    for full in [entities[entity].name, trees.text[trees.mentions[name].span]] {
      for part in full.split(whereSeparator: { $0 == " " }).prefix(full.contains(" ") ? 2 : 0) {
        let first = part.prefix { $0 != "-" }
        if let told = words.gender(ofName: LemmaHash(part))
          ?? words.gender(ofName: LemmaHash(first))
        {
          genders[entity] = told
          return told
        }
      }
    }
    return nil
  }

  /// Notes the gender that a noun beside a name tells.
  mutating func note(_ gender: Gender, of entity: Int) {
    genders[entity] = gender
    focus.setGender(gender, of: entity)
  }
}
