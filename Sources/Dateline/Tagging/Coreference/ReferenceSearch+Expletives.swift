/// An "it" that stands for nothing.
extension ReferenceSearch {
  /// Whether "it" stands for nothing: "it is difficult to", "it seems that", "makes it clear that".
  func isExpletive(_ token: Int, in sentence: Range<Int>) -> Bool {
    if trees.deprel(token) == .expl { return true }
    let governor = trees.head(token)
    guard governor >= 0, trees.tag(token) == .prp else { return false }
    let clausal = trees.child(of: governor) {
      switch trees.deprel($0) {
      case .csubj, .csubjPass, .ccomp: true
      case .advcl, .xcomp, .acl: trees.child(of: $0) { trees.tag($0) == .to } >= 0
      case .aclRelcl: true
      default: false
      }
    }
    switch trees.deprel(token) {
    case .nsubj, .nsubjPass:
      if trees.child(of: governor, .cop) >= 0 {
        return clausal >= 0 || trees.words.traits(of: trees.lemma(governor)).contains(.time)
      }
      if trees.deprel(token) == .nsubjPass { return clausal >= 0 }
      return trees.words.traits(of: trees.lemma(governor)).contains(.seeming)
    case .obj:
      return trees.child(of: governor) {
        trees.deprel($0) == .xcomp && trees.upos($0) == .adj
      } >= 0
    default: return false
    }
  }
}
