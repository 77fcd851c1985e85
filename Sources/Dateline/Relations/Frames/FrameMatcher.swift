/// Tries the frames of a word against the grammar round it.
struct FrameMatcher {
  let graph: ClauseGraph
  /// For each person the body or state whose office the text so far gives him.
  var offices: [Int: Int] = [:]

  /// The event frame and the fact frame of a trigger that find their arguments: the most specific
  /// decides the type, of those of its type the surest is taken.
  ///
  /// - Parameters:
  ///   - token: the trigger.
  ///   - note: is told of each candidate frame and why it did not fire, nil if it did.
  /// - Returns: at most one match of each kind.
  func matches(at token: Int, note: ((Frame, FrameFailure?) -> Void)? = nil) -> [FrameMatch] {
    var matches: [FrameMatch] = []
    let category = category(of: token)
    if graph.tags[token] == .vbg, category == .verb, graph.isGerundNoun(token) {
      tryFrames(of: graph.formWord(token), as: .noun, at: token, note, &matches)
      if !matches.isEmpty { return matches }
    }
    tryFrames(of: graph.words[token], as: category, at: token, note, &matches)
    if matches.isEmpty, category == .noun, let bare = bareMatch(at: token) { return [bare] }
    if matches.isEmpty, category == .verb, graph.tags[token] == .vbg {
      // "Fighting between X and Y": a gerund may be meant as a noun.
      tryFrames(of: graph.formWord(token), as: .noun, at: token, note, &matches)
    }
    return matches
  }

  private func tryFrames(
    of word: Int32, as category: Frame.Category, at token: Int,
    _ note: ((Frame, FrameFailure?) -> Void)?, _ matches: inout [FrameMatch]
  ) {
    for index in graph.lexicon.frames(of: word) {
      let frame = graph.lexicon.frames[Int(index)]
      if frame.category != category { continue }
      let rival = matches.firstIndex { $0.frame.type.isEvent == frame.type.isEvent }
      // Of frames of one type the surest counts: "killed two PKK fighters in Iraq" is done to the PKK.
      // A phrase with a particle is an idiom and stands.
      if let rival, !matches[rival].isToUnnamed,
        matches[rival].frame.type != frame.type || matches[rival].frame.particle != 0
      {
        continue
      }
      switch apply(frame, at: token) {
      case .success(let match):
        guard let rival else {
          note?(frame, nil)
          matches.append(match)
          continue
        }
        let isNamed = matches[rival].isToUnnamed && !match.isToUnnamed
        if isNamed || match.confidence > matches[rival].confidence && !match.objects.isEmpty {
          note?(frame, nil)
          matches[rival] = match
        }
      case .failure(let failure):
        if rival == nil { note?(frame, failure.failure) }
      }
    }
  }

  /// A definite event noun without arguments, which an earlier sentence may have named: "the
  /// withdrawal is to be completed"; nil if the token is none.
  private func bareMatch(at noun: Int) -> FrameMatch? {
    guard graph.isAnaphoric(noun), graph.child(of: noun, .nmodPoss) < 0,
      let frame = graph.lexicon.frames(of: graph.words[noun]).lazy
        .map({ graph.lexicon.frames[Int($0)] })
        .first(where: { $0.category == .noun && $0.type.isEvent && $0.conditions.isEmpty })
    else { return nil }
    return FrameMatch(
      frame: frame, token: noun, carrier: carrier(of: noun), subjects: [], objects: [],
      content: -1, confidence: frame.confidence * 0.7)
  }

  /// Whether a particle makes another verb of a verb, which rules know: "take in" is not "take".
  private func isOtherVerb(_ frame: Frame, _ token: Int) -> Bool {
    guard frame.category == .verb, frame.conditions.allSatisfy({ $0.test != .isAmong }) else {
      return false
    }
    let particle = graph.child(of: token, .compoundPrt)
    guard particle > token else { return false }
    return graph.lexicon.frames(of: graph.words[token]).contains {
      let other = graph.lexicon.frames[Int($0)]
      return other.category == .verb && other.particle == graph.words[particle]
        && other.type.isEvent && other.type != frame.type
    }
  }

  private struct Failure: Error {
    let failure: FrameFailure
    init(_ failure: FrameFailure) { self.failure = failure }
  }

  /// Whether a word acts as verb, noun or adjective; what the tagger took for an adjective or verb
  /// may still be a participle or a gerund used as a noun.
  func category(of token: Int) -> Frame.Category {
    switch graph.upos[token] {
    case .verb, .aux: .verb
    case .noun where graph.isVerb(token): .verb
    case .adj: graph.tags[token] == .vbn || graph.tags[token] == .vbg ? .verb : .adjective
    default: .noun
    }
  }

  private func apply(_ frame: Frame, at token: Int) -> Result<FrameMatch, Failure> {
    if frame.particle != 0, !hasParticle(frame, token) { return .failure(Failure(.particle)) }
    if frame.particle == 0, frame.type.isEvent, isOtherVerb(frame, token) {
      return .failure(Failure(.sense))
    }
    let carrier = frame.category == .noun ? carrier(of: token) : -1
    for (number, condition) in frame.conditions.enumerated()
    where !holds(condition, at: token, carrier) {
      return .failure(Failure(.condition(number)))
    }
    if isOtherSense(frame, token) { return .failure(Failure(.sense)) }
    // Two who agree may agree with each other; two who promise do not promise it to each other, nor
    // do two who send envoys send them to each other.
    let isMutual =
      frame.object.contains(.between) || frame.type.isSymmetric && frame.type != .consult
      || (frame.type == .consult || frame.type == .agree)
        && (frame.object.contains(.preposition(graph.known.with))
          || frame.type == .consult && frame.object.contains(.modifier))
    var object = FilledSlot(token: -1, arguments: [])
    var unnamed = -1
    for slot in frame.object where !isToBeDoneTo(slot, frame, token) {
      object = fill(
        slot, at: token, carrier, frame.isLiberal ? .liberal : .strict, frame.objectTypes)
      if !object.arguments.isEmpty, isFarOrigin(object.token, slot, frame, token, carrier) {
        object = FilledSlot(token: -1, arguments: [])
      }
      if !object.arguments.isEmpty { break }
      if unnamed < 0, isUnnamedParty(object.token, in: slot) { unnamed = object.token }
      // "invited them to talks with Chad": them, whoever they are, and not Chad.
      if slot == .object, object.token >= 0, hasUnknownParty(token) { break }
      // Whose things they are, where no party stands there itself: "a blockade on Chadian lorries".
      if !frame.isLiberal, frame.type.isEvent, frame.type != .consult, case .preposition = slot {
        object = fill(slot, at: token, carrier, .liberal, frame.objectTypes)
        if !object.arguments.isEmpty { break }
        if object.token >= 0 {
          let made = filtered(maker(of: object.token), .strict, frame.objectTypes)
          if !made.arguments.isEmpty {
            object = made
            break
          }
        }
      }
    }
    var subject = FilledSlot(token: -1, arguments: [])
    for slot in frame.subject {
      let filled = fill(slot, at: token, carrier, .strict, frame.subjectTypes)
      if !filled.arguments.isEmpty,
        filled.token != object.token || slot == .between
          || isMutual && filled.arguments.count > 1
      {
        subject = filled
        break
      }
    }
    if frame.type == .accuse, graph.isFew(object.token) {
      object = FilledSlot(token: object.token, arguments: [])
    }
    if frame.type.isEvent, graph.isFew(subject.token) {
      subject = FilledSlot(token: subject.token, arguments: [])
    }
    if !frame.type.isEvent, graph.hasClass(token, graph.classes.leading) {
      // Those who lead are not the ones they lead.
      for slot in [subject, object] where slot.arguments.contains(where: \.isIndirect) {
        return .failure(Failure(slot.token == subject.token ? .noSubject : .noObject))
      }
    }
    if graph.isVerb(token), frame.type.isEvent, !subject.arguments.isEmpty, !isMutual {
      subject = joined(subject, at: token, frame.subjectTypes, apartFrom: object)
    }
    let isReciprocal = graph.isReciprocal(below: token)
    let hasStranger =
      graph.isVerb(token)
      && (graph.child(of: token, .iobj) >= 0
        || graph.child(of: token, .obj) >= 0 && !frame.usesObject)
    // "left neighbouring Chad and Mali": both border on a third.
    let isAttributive = graph.deprels[token] == .amod && graph.tags[token] == .vbg
    if isReciprocal || isMutual && object.arguments.isEmpty && !hasStranger && !isAttributive,
      subject.arguments.count > 1,
      subject.arguments.allSatisfy({ !$0.types.isDisjoint(with: frame.objectTypes) })
    {
      object = subject
    }
    // An event in which nobody takes part tells nothing that can be linked.
    if subject.arguments.isEmpty,
      !frame.isSubjectOptional || object.arguments.isEmpty && !frame.isObjectContextual
    {
      return .failure(Failure(.noSubject))
    }
    // "will meet them and urge them", "forbade their citizens": a pronoun is not the very set that
    // acts, nor is its own done to it by another.
    if !isReciprocal, subject.arguments.count > 1, object.token != subject.token,
      object.token >= 0,
      graph.tags[object.token] == .prp
        || graph.firstChild(of: object.token, where: { graph.tags[$0] == .prpPossessive }) >= 0,
      object.arguments.allSatisfy({ other in
        subject.arguments.contains { $0.entity == other.entity }
      })
    {
      object = FilledSlot(token: object.token, arguments: [])
    }
    // Of many who urge them all, "them" is seldom right.
    if subject.arguments.count > 1, object.arguments.count > 2, object.token >= 0,
      graph.tags[object.token] == .prp
    {
      object = FilledSlot(token: object.token, arguments: [])
    }
    var content = content(of: token, carrier)
    var objects = object.arguments.filter { object in
      !(subject.arguments.count == 1 && subject.arguments[0].entity == object.entity)
    }
    if objects.isEmpty, !object.arguments.isEmpty {
      objects = victims(
        of: frame.type, at: token, object, by: subject.arguments, frame.objectTypes)
    }
    let isToUnnamed =
      objects.isEmpty && unnamed >= 0 && object.arguments.isEmpty && !frame.isObjectOptional
      && frame.type.isEvent && graph.isVerb(token) && !subject.arguments.isEmpty
      && !frame.objectTypes.isDisjoint(with: .actor) && frame.confidence > 0.6
    if isToUnnamed { content = unnamed }
    if objects.isEmpty, !frame.isObjectOptional, !isToUnnamed {
      return .failure(Failure(object.arguments.isEmpty ? .noObject : .sameEntity))
    }
    if objects.isEmpty, frame.type.isEvent, graph.isVerb(token), !isToUnnamed,
      hasUnknownParty(token)
    {
      return .failure(Failure(.noObject))
    }
    if objects.isEmpty, frame.type.isEvent, !frame.isObjectContextual, !isToUnnamed,
      !(frame.type.standsAlone && (content >= 0 || frame.category == .verb)),
      !frame.isObjectOpen || content < 0
    {
      return .failure(Failure(.noObject))
    }
    var confidence = frame.confidence
    if isToUnnamed { confidence *= 0.75 }
    // One doubtful argument makes a relation doubtful; two are seldom doubtful for different reasons.
    confidence *= min(
      subject.arguments.map(\.confidence).min() ?? 0.7, objects.map(\.confidence).min() ?? 0.8)
    return .success(
      FrameMatch(
        frame: frame, token: token, carrier: carrier, subjects: subject.arguments,
        objects: objects, content: content, isToUnnamed: isToUnnamed, confidence: confidence))
  }

  // MARK: Words round the trigger

  private func hasParticle(_ frame: Frame, _ token: Int) -> Bool {
    if frame.category == .noun {
      return token > 0
        && (graph.words[token - 1] == frame.particle
          || graph.firstChild(of: token) {
            graph.words[$0] == frame.particle && graph.deprels[$0] != .conj
          } >= 0)
    }
    // "hit him in the back": a noun behind a preposition is no particle.
    let particle = graph.firstChild(of: token) {
      graph.words[$0] == frame.particle && $0 > token
        && !(graph.deprels[$0] == .obl && graph.child(of: $0, .case) >= 0)
    }
    if particle >= 0 { return true }
    // The parser may hang the particle elsewhere; right after the verb it still counts.
    if token + 1 < graph.words.count, graph.words[token + 1] == frame.particle { return true }
    let phrase = graph.prepositional(of: token, frame.particle)
    return phrase >= 0
  }

  /// The noun whose meaning a frame has used up in a condition on its object, -1 if none.
  func consumedNoun(by match: FrameMatch) -> Int {
    for condition in match.frame.conditions where condition.test == .isAmong {
      if case .slot(.object) = condition.site {
        return phrase(.object, at: match.token, match.carrier)
      }
    }
    return -1
  }

  private func content(of token: Int, _ carrier: Int) -> Int {
    let complement = graph.complement(of: token)
    if complement >= 0 { return complement }
    if graph.isVerb(token) {
      let object = graph.logicalObject(of: token)
      if object >= 0 { return object }
      // "In a related move, she resigned": what goes before is no part of it.
      return graph.firstChild(of: token) {
        graph.deprels[$0] == .obl && $0 > token && graph.dateAt[$0] < 0
          && !graph.hasClass($0, graph.classes.assembling)
      }
    }
    return graph.firstChild(of: token) {
      (graph.deprels[$0] == .nmod || graph.upos[token] == .adj && graph.deprels[$0] == .obl)
        && graph.dateAt[$0] < 0
    }
  }
}
