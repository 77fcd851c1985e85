/// What tense, auxiliaries, order and persons tell of a clause.
extension FactualityComposer {
  /// "Had Chad agreed, …", "Should Iran attack, …", "Nor did Chad agree".
  func readInversion(
    _ token: Int, _ sentence: Range<Int>, into status: inout ClauseStatus
  ) {
    let graph = graph
    let known = graph.known
    let first = sentence.lowerBound
    if graph.heads[token] < 0, graph.isNegator(first), first + 1 < token,
      graph.upos[first + 1] == .aux, graph.head(first) != token,
      !graph.startsWith(first + 1, "sooner", butNot: "")
    {
      status.isNegative.toggle()
      status.features.insert(.negated)
    }
    let auxiliary = graph.firstChild(of: token) { graph.deprels[$0] == .aux }
    guard auxiliary >= 0, !graph.isQuestion(sentence),
      auxiliary == first || graph.deprels[auxiliary - 1] == .punct
    else { return }
    let subject = graph.firstChild(of: token) {
      graph.deprels[$0] == .nsubj || graph.deprels[$0] == .nsubjPass
    }
    guard subject > auxiliary else { return }
    switch graph.words[auxiliary] {
    case known.have where graph.startsWith(auxiliary, "had", butNot: ""):
      status.isNegative.toggle()
      status.features.insert(.condition)
    case known.should:
      status.features.insert(.condition)
    default: break
    }
  }

  func readPerson(_ subject: Int, into status: inout ClauseStatus) {
    guard graph.tags[subject] == .prp else { return }
    switch graph.text.bytes[graph.spans[subject].start] | 0x20 {
    case UInt8(ascii: "i") where graph.spans[subject].count == 1:
      status.features.insert(.firstPerson)
    case UInt8(ascii: "w"): status.features.insert(.firstPerson)
    case UInt8(ascii: "y"): status.features.insert(.secondPerson)
    default: break
    }
  }

  func readTense(
    _ token: Int, _ finite: EnglishTag, isInfinitive: Bool, into status: inout ClauseStatus
  ) {
    switch graph.tags[token] {
    case .vbg: status.features.insert(.gerund)
    case .vbn: status.features.insert(.participle)
    default: break
    }
    if isInfinitive { status.features.insert(.infinitive) }
    if graph.isPassive(token) { status.features.insert(.passive) }
    guard status.tense != .future else { return }
    switch finite {
    case .vbd, .vbn:
      status.tense = .past
      status.features.insert(.past)
    case .vbz, .vbp:
      status.tense = status.features.contains(.perfect) ? .past : .present
      status.features.insert(.present)
    default: status.tense = .present
    }
  }

  func readAuxiliary(_ child: Int, _ word: Int32, into status: inout ClauseStatus) {
    let known = graph.known
    switch word {
    case known.will, known.shall:
      // "would" has the lemma "will" in some treebanks; the form tells them apart.
      if graph.startsWith(child, "would", butNot: "") || graph.startsWith(child, "'d", butNot: "") {
        readWould(into: &status)
      } else {
        status.features.insert(.will)
        status.tense = .future
      }
    case known.would: readWould(into: &status)
    case known.may:
      status.features.insert(.may)
      status.weaken(to: .possible)
    case known.might:
      status.features.insert(.might)
      status.weaken(to: .possible)
    case known.can:
      status.features.insert(graph.startsWith(child, "cou", butNot: "") ? .could : .can)
      status.weaken(to: .possible)
    case known.could:
      status.features.insert(.could)
      status.weaken(to: .possible)
    case known.must:
      status.features.insert(.must)
      status.weaken(to: .possible)
    case known.should, known.ought, known.need:
      status.features.insert(.should)
      status.weaken(to: .possible)
    case known.have where graph.deprels[child] == .aux:
      status.features.insert(.perfect)
      if status.features.contains(.would) {
        // "would have signed": it did not.
        status.isNegative = true
        status.tense = .past
      }
    case known.be where graph.deprels[child] == .aux:
      status.features.insert(.progressive)
    default: break
    }
  }

  private func readWould(into status: inout ClauseStatus) {
    status.features.insert(.would)
    status.weaken(to: .possible)
  }
}
