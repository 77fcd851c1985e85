/// How surely a clause holds, while it is being composed through the tree.
struct ClauseStatus: Hashable, Sendable {
  var isNegative = false
  var certainty = Factuality.Certainty.certain
  var tense = Factuality.Tense.present
  var isReported = false
  /// Whether an emptied object negates it, which members of a coordination do not share.
  var isObjectNegated = false
  /// The word of saying nearest to the clause, -1 if the author speaks.
  var sayer: Int32 = -1
  var features = FactualityFeatures()

  /// Whether it is no more than open: planned, asked for or possible.
  var isOpen: Bool { certainty == .possible || tense == .future }

  var factuality: Factuality {
    Factuality(
      polarity: isNegative ? .negative : .positive, certainty: certainty, tense: tense,
      isReported: isReported)
  }

  mutating func weaken(to other: Factuality.Certainty) {
    if certainty == .certain || other == .possible { certainty = other }
  }

  /// Leaves it open whether it holds, now or later.
  mutating func leaveOpen() {
    weaken(to: .possible)
    if tense == .future { tense = .present }
  }

  /// Leaves it to what someone says.
  mutating func leave(to sayer: Int) {
    isReported = true
    if self.sayer < 0 { self.sayer = Int32(truncatingIfNeeded: sayer) }
  }

  /// Takes in what a governor says about this clause.
  ///
  /// - Parameters:
  ///   - effect: what the governor's word says.
  ///   - governor: how surely the governor holds.
  ///   - token: the position of the governor.
  ///   - byNoun: whether the governor is a noun, whose own certainty is not that of its content.
  ///   - onClause: whether this is a clause and no noun.
  ///   - isSaying: whether the governor names whose words or thoughts the content is.
  mutating func apply(
    _ effect: ClauseEffect, of governor: ClauseStatus, at token: Int, byNoun: Bool = false,
    onClause: Bool = true, isSaying: Bool = false
  ) {
    features.insert(FactualityFeature(effect))
    let isDenied = governor.isNegative
    if isSaying, sayer < 0 { sayer = Int32(truncatingIfNeeded: token) }
    switch effect {
    case .holds:
      break
    case .implies, .phase:
      isNegative = isNegative != isDenied
      weaken(to: governor.certainty)
      if governor.tense == .future || tense != .future { tense = governor.tense }
    case .fails, .ceases, .impossible:
      if governor.isOpen {
        weaken(to: .possible)
      } else if isDenied {
        if effect == .impossible { weaken(to: .possible) }
      } else {
        isNegative.toggle()
      }
    case .prevents:
      // "failed to prevent": it happened; "will not prevent": it is to happen.
      if isDenied {
        if governor.tense == .future { tense = .future }
        if governor.features.contains(.would) { weaken(to: governor.certainty) }
        break
      }
      if governor.isOpen { leaveOpen() } else { isNegative.toggle() }
    case .refused:
      if governor.isOpen || isDenied { leaveOpen() } else { isNegative.toggle() }
    case .enables:
      if isDenied, governor.tense != .future { isNegative.toggle() } else { weaken(to: .possible) }
    case .future:
      if isDenied {
        // "no intention of signing", but "did not plan to sign".
        if byNoun { isNegative.toggle() } else { leaveOpen() }
      } else if governor.certainty == .possible, !byNoun || !onClause {
        weaken(to: .possible)
      } else if certainty != .possible {
        tense = .future
      }
    case .open:
      leaveOpen()
    case .reported, .believed, .alleged:
      report(through: governor, at: token)
      if isDenied, governor.isDisowned {
        isNegative.toggle()
      } else if isDenied || governor.isOpen {
        weaken(to: .possible)
      }
    case .denied:
      report(through: governor, at: token)
      if isDenied || governor.isOpen { leaveOpen() } else { isNegative.toggle() }
    case .doubted:
      if isDenied { weaken(to: .probable) } else { leaveOpen() }
    case .seems:
      weaken(to: isDenied ? .possible : .probable)
    }
  }

  /// Whether it is a claim that someone denies, rejects or dismisses.
  private var isDisowned: Bool {
    features.contains(.effectDenied) || features.contains(.effectRefused)
  }

  /// "said that it would withdraw" was "will" when it was said.
  mutating func readFutureInPast() {
    guard features.contains(.would), !features.contains(.perfect), certainty == .possible else {
      return
    }
    certainty = .certain
    tense = .future
  }

  private mutating func report(through governor: ClauseStatus, at token: Int) {
    readFutureInPast()
    // "denied claims that": the denial, not the claim, tells who speaks.
    if governor.isNegative, governor.isDisowned, governor.sayer >= 0 {
      sayer = governor.sayer
    }
    leave(to: token)
  }
}
