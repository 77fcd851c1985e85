/// What a text has just spoken of, as candidates for what it goes on about.
///
/// The weights follow S. Lappin and H. Leass, "An Algorithm for Pronominal Anaphora Resolution"
/// (1994): each thing has the prominence of its place in the grammar, halved sentence by sentence.
struct DiscourseFocus {
  /// What a phrase stands for, as far as agreement asks.
  enum Kind: Hashable {
    case person
    /// States, bodies and peoples.
    case agent
    case thing
  }

  /// The number of a phrase.
  enum Number: Hashable {
    case singular
    case plural
    case either
  }

  /// A phrase that may be resumed.
  struct Candidate {
    /// The position of the entity; below zero for a plain noun, a group or an unknown.
    var id: Int
    /// The members of a group, or the entity alone; empty for a plain noun.
    var entities: [Int]
    /// The stretch of text: sentences count two, what a semicolon divides one.
    var segment: Int
    var token: Int
    var prominence: Float
    var number: Number
    var kind: Kind
    var gender: Gender?
    var type: EntityType?
    var confidence: Float = 1
    /// Whether it says where something is: "in Chad".
    var locates = false
    /// Whether it is named as one of several: Chad in "Mali and Chad".
    var isMember = false
  }

  /// A choice among the candidates.
  struct Choice {
    let candidate: Candidate
    let score: Float
    /// The score of the winner in that of the two best.
    let share: Float
  }

  /// The candidates that are still in reach; older ones are dropped, so that a book needs no more
  /// memory than an article.
  private var candidates: [Candidate] = []
  /// How many were dropped.
  private var dropped = 0
  private static let capacity = 4096
  /// The sets of entities named together, by their size.
  private var groups: [Int: [(members: [Int], times: Int)]] = [:]
  /// How prominently two entities were named in the same sentences.
  private var pairs: [Pair: Float] = [:]

  /// Those whom the sentence before named, with the prominence of each.
  private var before: [Int: Float] = [:]
  /// How much the article is about each entity so far: the sum of its prominence in each sentence.
  private var salience: [Int: Float] = [:]

  /// Two entities, the lower position first.
  struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }
  /// The two whom an article is about.
  struct StandingPair {
    let members: [Int]
    let weight: Float
    /// Whether hardly any other two are spoken of.
    let isAlone: Bool
  }

  private static let decay: [Float] = [
    1, 0.8, 0.62, 0.45, 0.32, 0.25, 0.18, 0.14, 0.1, 0.08, 0.06, 0.05, 0.04,
  ]
  private static let windowSize = 160

  /// Notes a phrase; returns its position.
  mutating func note(_ candidate: Candidate) -> Int {
    if candidates.count >= 2 * Self.capacity {
      candidates.removeFirst(Self.capacity)
      dropped += Self.capacity
    }
    candidates.append(candidate)
    return dropped + candidates.count - 1
  }

  /// The candidate at a position, unless it was dropped.
  subscript(position: Int) -> Candidate? {
    position < dropped ? nil : candidates[position - dropped]
  }

  /// Puts a candidate in the place of another.
  mutating func replace(_ position: Int, with candidate: Candidate) {
    if position >= dropped { candidates[position - dropped] = candidate }
  }

  /// Notes the gender of a person who was spoken of.
  mutating func setGender(_ gender: Gender, of id: Int) {
    for index in candidates.indices.suffix(Self.windowSize) where candidates[index].id == id {
      candidates[index].gender = gender
    }
  }

  private struct Tally {
    var candidate: Candidate
    var score: Float
    var segment: Int
    var best: Float
  }

  /// Adds up what was spoken of lately, most prominent first.
  ///
  /// - Parameters:
  ///   - segment: the stretch that looks back.
  ///   - reach: how many sentences it looks back.
  ///   - fit: how well a candidate fits; those at 0 are left out.
  /// - Returns: the candidates by their scores.
  private func tallies(
    before segment: Int, reach: Int, _ fit: (Candidate) -> Float
  ) -> [Tally] {
    var tallies: [Tally] = []
    for candidate in candidates.suffix(Self.windowSize).reversed() {
      let distance = segment - candidate.segment
      if distance > 2 * reach + 1 { break }
      let fitting = fit(candidate)
      if fitting <= 0 { continue }
      let weight = candidate.prominence * fitting * Self.decay[min(distance, 12)]
      guard let index = tallies.firstIndex(where: { $0.candidate.id == candidate.id }) else {
        tallies.append(
          Tally(candidate: candidate, score: weight, segment: candidate.segment, best: weight))
        continue
      }
      if tallies[index].segment != candidate.segment {
        tallies[index].segment = candidate.segment
        tallies[index].best = weight
        tallies[index].score += weight
      } else if weight > tallies[index].best {
        tallies[index].score += weight - tallies[index].best
        tallies[index].best = weight
      }
    }
    return tallies.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.candidate.token > $1.candidate.token
    }
  }

  /// The candidate that stands out, if one does.
  func choice(
    before segment: Int, reach: Int, _ fit: (Candidate) -> Float
  ) -> Choice? {
    let tallies = tallies(before: segment, reach: reach, fit)
    guard let first = tallies.first else { return nil }
    let second = tallies.count > 1 ? tallies[1].score : 0
    return Choice(
      candidate: first.candidate, score: first.score, share: first.score / (first.score + second))
  }

  /// The two candidates that stand out together from all others, if two do.
  func pair(before segment: Int, reach: Int, _ fit: (Candidate) -> Float) -> [Int]? {
    let tallies = tallies(before: segment, reach: reach, fit)
    guard tallies.count >= 2, tallies[1].score >= 0.25 else { return nil }
    if tallies.count > 2, tallies[2].score > 0.6 * tallies[1].score { return nil }
    return tallies.prefix(2).map(\.candidate.id)
  }

  /// The entities spoken of in one stretch.
  func ids(in segment: Int) -> [Int] {
    candidates.suffix(Self.windowSize).lazy.filter { $0.segment == segment }.map(\.id)
  }

  /// The entities spoken of lately.
  var recent: Set<Int> { Set(candidates.suffix(Self.windowSize).map(\.id)) }

  /// The members of the set of so many that was named more often than any other: twice at least,
  /// or once if it is of three and the only one.
  func standingGroup(of count: Int, _ fits: (Int) -> Bool) -> [Int]? {
    let known = (groups[count] ?? []).filter { $0.members.allSatisfy(fits) }
      .sorted { $0.times > $1.times }
    guard let first = known.first else { return nil }
    if known.count == 1 { return first.times > 1 || count > 2 ? first.members : nil }
    return count > 2 && first.times > known[1].times ? first.members : nil
  }

  /// Counts a set of entities that are named together.
  mutating func count(_ members: [Int], prominence: Float) {
    if members.count == 2 {
      pairs[Pair(members[0], members[1]), default: 0] += 0.5 * prominence
    }
    var known = groups[members.count] ?? []
    if let index = known.firstIndex(where: { Set($0.members) == Set(members) }) {
      known[index].times += 1
    } else if known.count < 16 {
      known.append((members, 1))
    }
    groups[members.count] = known
  }

  /// Counts those whom one sentence names, by the prominence of the less prominent of each two.
  mutating func count(together present: [Int: Float]) {
    for (entity, prominence) in present { salience[entity, default: 0] += prominence }
    defer { before = present }
    guard present.count <= 8, before.count <= 8, pairs.count < 512 else { return }
    for one in present {
      for other in present where other.key > one.key {
        pairs[Pair(one.key, other.key), default: 0] += min(one.value, other.value)
      }
      // Two of whom one sentence after the other speaks belong together as well, though less.
      for other in before where other.key != one.key {
        pairs[Pair(one.key, other.key), default: 0] += 0.3 * min(one.value, other.value)
      }
    }
  }

  /// How much the article is about two: how prominent each is, and how often both are named in one
  /// sentence.
  func weight(of pair: Pair) -> Float {
    (0.3 + (pairs[pair] ?? 0)) * min(salience[pair.first] ?? 0, salience[pair.second] ?? 0)
  }

  /// The two whom the article is about far more than any other two.
  func standingPair(_ fits: (Int) -> Bool) -> StandingPair? {
    let ranked = salience.filter { fits($0.key) }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(8).map(\.key)
    var best: (pair: Pair, weight: Float)?
    var second: Float = 0
    for (index, one) in ranked.enumerated() {
      for other in ranked[(index + 1)...] {
        let pair = Pair(one, other)
        let weight = weight(of: pair)
        if weight > best?.weight ?? 0 {
          second = best?.weight ?? 0
          best = (pair, weight)
        } else {
          second = max(second, weight)
        }
      }
    }
    guard let best, best.weight >= 1.5 * second else { return nil }
    return StandingPair(
      members: [best.pair.first, best.pair.second], weight: best.weight,
      isAlone: second < 0.1 * best.weight)
  }

  /// Whether an article is about one entity more than about any other that fits.
  func isLeading(_ entity: Int, _ fits: (Int) -> Bool) -> Bool {
    let own = salience[entity] ?? 0
    return salience.allSatisfy { $0.value <= own || !fits($0.key) }
  }

  /// Whether an article is about one entity twice as much as about any other that fits.
  func isOutstanding(_ entity: Int, _ fits: (Int) -> Bool) -> Bool {
    let own = salience[entity] ?? 0
    return own > 0
      && salience.allSatisfy { $0.key == entity || 2 * $0.value <= own || !fits($0.key) }
  }

  /// The last group that fits: one just named, or one that a sentence before was about.
  func group(
    before segment: Int, reach: Int, _ fits: (Candidate) -> Bool
  ) -> Candidate? {
    for candidate in candidates.suffix(Self.windowSize).reversed() {
      if segment - candidate.segment > 2 * reach + 1 { return nil }
      if candidate.entities.count > 1, fits(candidate),
        segment - candidate.segment < 4 || candidate.prominence > 0.6
      {
        return candidate
      }
    }
    return nil
  }
}
