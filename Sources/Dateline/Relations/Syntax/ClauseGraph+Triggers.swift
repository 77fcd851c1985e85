/// Which words of a sentence may say something.
extension ClauseGraph {
  /// Whether a word may trigger a frame: the lexicon knows it and it is no part of a name.
  func isTrigger(_ token: Int) -> Bool {
    words[token] != 0 && (nameAt[token] < 0 || !nameList[Int(nameAt[token])].isMention)
  }

  /// Whether a word heads a clause, or acts as one in a frame.
  func isPredicate(_ token: Int) -> Bool {
    if deprels[token] == .aux || deprels[token] == .auxPass || deprels[token] == .cop {
      return false
    }
    if upos[token] == .verb || upos[token] == .aux { return true }
    switch tags[token] {
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: return true
    default: break
    }
    if child(of: token, .cop) >= 0 { return true }
    // What the tagger took for a noun or adjective, and the parser for a clause.
    switch upos[token] {
    case .noun, .adj, .adv, .propn, .intj: break
    default: return false
    }
    if nameAt[token] >= 0 || dateAt[token] >= 0 { return false }
    switch deprels[token] {
    case .root, .advcl, .aclRelcl, .ccomp, .csubj, .parataxis, .xcomp, .acl: return true
    default: break
    }
    if child(of: token, .nsubj) >= 0 || child(of: token, .aux) >= 0
      || child(of: token, .mark) >= 0
    {
      return true
    }
    if deprels[token] == .conj, head(token) >= 0, upos[token] != .propn {
      return isPredicate(head(token))
    }
    return upos[token] == .noun
      && lexicon.frames(of: words[token]).contains {
        lexicon.frames[Int($0)].category == .noun && lexicon.frames[Int($0)].type.isEvent
      }
  }
}
