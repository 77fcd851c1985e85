/// Clauses that "and" sets side by side, of which the parser makes one the content of the other.
extension TreeRepair {
  /// "Israel moved troops, and Ana Mesa said that the pact had collapsed": nobody says the first.
  mutating func splitCoordinated(
    _ sentence: Range<Int>, _ analysis: Analysis, nameAt: [Int32], words: [Int32], and: Int32
  ) {
    for first in sentence where deprels[first] == .ccomp && upos[first] == .verb {
      let second = Int(heads[first])
      guard second > first, upos[second] == .verb, hasSubject(first, sentence),
        let link = (first + 1..<second).last(where: { words[$0] == and && deprels[$0] == .cc }),
        analysis.tags[link - 1] == .comma
      else { continue }
      let joined = Int(heads[link])
      if joined != second {
        // "… the Heights, and Ana Mesa said": the parser lists her with the Heights.
        guard joined > link, joined < second, deprels[joined] == .conj, nameAt[joined] >= 0,
          Int(heads[joined]) < link, !hasSubject(second, sentence),
          (joined + 1..<second).allSatisfy({ hangsBelow($0, joined) })
        else { continue }
        heads[joined] = Int32(second)
        deprels[joined] = .nsubj
        heads[link] = Int32(second)
      } else if !(link + 1..<second).contains(where: {
        Int(heads[$0]) == second && (deprels[$0] == .nsubj || deprels[$0] == .nsubjPass)
      }) {
        continue
      }
      heads[first] = heads[second]
      deprels[first] = deprels[second]
      heads[second] = Int32(first)
      deprels[second] = .conj
      for token in sentence.lowerBound..<first where Int(heads[token]) == second {
        heads[token] = Int32(first)
      }
    }
  }
}
