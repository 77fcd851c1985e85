/// Two adjectives of one noun that the parser read as a name and a noun.
///
/// "exercises with Tajik and Uzbek forces": both kinds of forces are meant, not the Tajiks themselves.
extension TreeRepair {
  mutating func joinDemonyms(
    _ analysis: Analysis, nameAt: [Int32], isDemonym: (Int) -> Bool
  ) {
    guard heads.count > 4 else { return }
    for conjunction in 1..<heads.count - 2 where analysis.upos[conjunction] == .cconj {
      let first = conjunction - 1
      let second = conjunction + 1
      let noun = conjunction + 2
      guard nameAt[first] >= 0, nameAt[second] >= 0, nameAt[noun] != nameAt[second],
        isDemonym(first),
        isDemonym(second), upos[noun] == .noun, !isPlural(first, analysis),
        !isPlural(second, analysis),
        Int(heads[second]) == noun || Int(heads[second]) == first, deprels[noun] == .conj
      else { continue }
      let governor = Int(heads[first])
      guard governor >= 0, governor != noun,
        Int(heads[noun]) == first || Int(heads[noun]) == governor
      else { continue }
      for token in max(0, first - 4)..<first
      where Int(heads[token]) == first && (deprels[token] == .case || deprels[token] == .det) {
        heads[token] = Int32(truncatingIfNeeded: noun)
      }
      heads[noun] = heads[first]
      deprels[noun] = deprels[first]
      heads[first] = Int32(truncatingIfNeeded: noun)
      deprels[first] = .amod
    }
  }

  private func isPlural(_ token: Int, _ analysis: Analysis) -> Bool {
    analysis.tags[token] == .nnps || analysis.tags[token] == .nns
  }
}
