/// How surely a clause holds, while it is being composed through the tree.
struct ClauseStatus: Hashable, Sendable {
  var isNegative = false
  var certainty = Factuality.Certainty.certain
  var tense = Factuality.Tense.present
  var isReported = false
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

  /// Takes in what a governor says about this clause.
  ///
  /// - Parameters:
  ///   - effect: what the governor's word says.
  ///   - governor: how surely the governor holds.
  ///   - token: the position of the governor.
  ///   - isPlanNoun: whether the governor is a noun, whose own certainty is not that of its content.
  mutating func apply(
    _ effect: ClauseEffect, of governor: ClauseStatus, at token: Int, isPlanNoun: Bool = false
  ) {
    features.insert(FactualityFeature(effect))
    let isDenied = governor.isNegative
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
    case .prevents, .refused:
      if governor.isOpen || isDenied {
        weaken(to: .possible)
      } else {
        isNegative.toggle()
      }
    case .enables:
      if isDenied, !governor.isOpen { isNegative.toggle() } else { weaken(to: .possible) }
    case .future:
      if isDenied {
        weaken(to: .possible)
      } else if governor.certainty == .possible, !isPlanNoun {
        weaken(to: .possible)
      } else if certainty != .possible {
        tense = .future
      }
    case .open:
      weaken(to: .possible)
      if tense == .future { tense = .present }
    case .reported, .believed:
      report(through: governor, at: token)
      if isDenied || governor.isOpen { weaken(to: .possible) }
      if effect == .believed { weaken(to: .probable) }
    case .denied:
      report(through: governor, at: token)
      if isDenied || governor.isOpen { weaken(to: .possible) } else { isNegative.toggle() }
    case .doubted:
      weaken(to: isDenied ? .probable : .possible)
    case .seems:
      weaken(to: isDenied ? .possible : .probable)
    case .alleged:
      report(through: governor, at: token)
    }
  }

  private mutating func report(through governor: ClauseStatus, at token: Int) {
    isReported = true
    if features.contains(.would), !features.contains(.perfect), certainty == .possible {
      // "said that it would withdraw" was "will" when it was said.
      certainty = .certain
      tense = .future
    }
    if sayer < 0 { sayer = Int32(truncatingIfNeeded: token) }
  }
}
