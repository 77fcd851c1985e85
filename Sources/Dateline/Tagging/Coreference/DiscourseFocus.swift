/// The actors that a text has just spoken of, as candidates for what it goes on about.
struct DiscourseFocus {
  /// A name that may be resumed.
  struct Candidate {
    let entity: Int
    let name: Int
    let type: EntityType
    let sentence: Int
    /// Whether it was the first actor of its sentence.
    let isFirst: Bool
    /// Whether it is an adjective, which pronouns seldom resume.
    let isDemonym: Bool
  }

  private var recent: [Candidate] = []
  private var sentence = 0
  private var hasActor = false
  private static let window = 24

  /// Goes on to the next sentence.
  mutating func begin(sentence: Int) {
    self.sentence = sentence
    hasActor = false
    if recent.count > 2 * Self.window { recent.removeFirst(recent.count - Self.window) }
  }

  /// Notes a name.
  mutating func note(_ name: ResolvedNames.Name, _ number: Int, type: EntityType) {
    let isActor: Bool
    switch type {
    case .person, .organization, .armedGroup, .polity, .group: isActor = !name.locates
    default: isActor = false
    }
    recent.append(
      Candidate(
        entity: name.entity, name: number, type: type, sentence: sentence,
        isFirst: isActor && !hasActor, isDemonym: name.isDemonym))
    if isActor { hasActor = true }
  }

  /// Notes that a pronoun stands for an entity, which goes on as the sentence's first actor.
  mutating func note(pronounFor entity: Int, type: EntityType) {
    recent.append(
      Candidate(
        entity: entity, name: -1, type: type, sentence: sentence, isFirst: !hasActor,
        isDemonym: false))
    hasActor = true
  }

  /// The entity that a pronoun resumes, if it is plain.
  func antecedent(of pronoun: Pronoun) -> (entity: Int, confidence: Float)? {
    switch pronoun {
    case .he, .she: return person()
    case .it, .its: return body(for: [.polity, .organization, .armedGroup], pronoun == .its)
    case .they, .their: return body(for: [.armedGroup, .group, .organization], pronoun == .their)
    }
  }

  private func person() -> (entity: Int, confidence: Float)? {
    let persons = recent.reversed().filter { $0.type == .person && sentence - $0.sentence <= 2 }
    guard let nearest = persons.first else { return nil }
    let others = persons.filter { $0.entity != nearest.entity }
    if others.isEmpty { return (nearest.entity, 0.85) }
    // The first person of the nearest sentence that names one is mostly its subject.
    guard let subject = persons.last(where: { $0.sentence == nearest.sentence }) else { return nil }
    if subject.entity == nearest.entity, nearest.sentence > (others.first?.sentence ?? -1) {
      return (nearest.entity, 0.75)
    }
    return subject.isFirst ? (subject.entity, 0.6) : nil
  }

  private func body(
    for types: [EntityType], _ isPossessive: Bool
  ) -> (entity: Int, confidence: Float)? {
    if let first = recent.last(where: { $0.sentence == sentence && $0.isFirst }) {
      if types.contains(first.type), !first.isDemonym {
        let rivals = recent.contains {
          $0.sentence == sentence && $0.entity != first.entity && types.contains($0.type)
            && !$0.isDemonym
        }
        return rivals ? nil : (first.entity, 0.75)
      }
      return nil
    }
    guard let previous = recent.last(where: { $0.sentence == sentence - 1 && $0.isFirst }),
      types.contains(previous.type), !isPossessive
    else { return nil }
    return (previous.entity, previous.isDemonym ? 0.5 : 0.65)
  }

  /// The body that "the group" or "the ministry" resumes.
  func body(
    _ head: UInt64, _ names: ResolvedNames, _ gazetteer: Gazetteer
  ) -> (entity: Int, confidence: Float)? {
    let isGroup = BodyNoun.groups.contains(head)
    let bodies = recent.reversed().filter { candidate in
      guard sentence - candidate.sentence <= 3 else { return false }
      switch candidate.type {
      case .armedGroup: return isGroup
      case .organization:
        return isGroup || BodyNoun.names(head, names.entities[candidate.entity])
      default: return false
      }
    }
    guard let nearest = bodies.first else { return nil }
    if let armed = bodies.first(where: { $0.type == .armedGroup }), isGroup {
      let rivals = bodies.contains { $0.entity != armed.entity && $0.sentence == armed.sentence }
      return (armed.entity, rivals ? 0.6 : 0.8)
    }
    let rivals = bodies.contains { $0.entity != nearest.entity && $0.sentence == nearest.sentence }
    return rivals ? nil : (nearest.entity, isGroup ? 0.6 : 0.75)
  }

  /// The place or state that "the country" or "the city" resumes.
  func place(_ head: UInt64, _ names: ResolvedNames) -> (entity: Int, confidence: Float)? {
    let wantsPolity = BodyNoun.countries.contains(head)
    let places = recent.reversed().filter { candidate in
      guard sentence - candidate.sentence <= 2 else { return false }
      if wantsPolity { return candidate.type == .polity }
      return candidate.type == .place && BodyNoun.names(head, names.entities[candidate.entity])
    }
    guard let nearest = places.first else { return nil }
    let rivals = places.contains {
      $0.entity != nearest.entity && $0.sentence >= nearest.sentence - 1
    }
    return rivals ? nil : (nearest.entity, 0.7)
  }
}

/// Nouns that resume a name, and what they agree with.
enum BodyNoun {
  private typealias Key = NameContext.Key

  /// Nouns for armed groups and other bodies alike.
  static let groups: Set<UInt64> = [
    Key.key("group"), Key.key("movement"), Key.key("organisation"), Key.key("organization"),
    Key.key("militia"), Key.key("faction"), Key.key("insurgents"), Key.key("militants"),
    Key.key("insurgency"),
  ]
  /// Nouns for states.
  static let countries: Set<UInt64> = [
    Key.key("country"), Key.key("nation"), Key.key("state"), Key.key("republic"),
    Key.key("kingdom"),
  ]

  /// Whether an entity's name or kind holds a noun: "the ministry" after "Ministry of Defence".
  static func names(_ head: UInt64, _ entity: Entity) -> Bool {
    let words = (entity.name + " " + entity.kind).split { !$0.isLetter }
    return words.contains { word in
      var folded = [UInt8](word.utf8)
      for index in folded.indices { folded[index] |= 0x20 }
      return folded.withUnsafeBufferPointer { buffer in
        let key = WordKey(buffer)
        return (buffer.count > 8 ? key.value | (1 as UInt64) << 63 : key.value) == head
      }
    }
  }
}
