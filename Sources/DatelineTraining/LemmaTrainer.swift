import Dateline

/// Learns lemma rules: for every ending the commonest rule, for the rest exceptions.
struct LemmaTrainer {
  /// Forms that an ending of three bytes or more must occur with to get a rule.
  static let minimumForms = 2

  private struct Example {
    let form: [UInt8]
    let tag: EnglishTag
    let rule: LemmaRule
    let count: Int
  }

  /// Learns the rules of a treebank.
  ///
  /// - Returns: the bytes of the model file's section.
  static func section(for treebank: Treebank) -> [UInt8] {
    let examples = examples(of: treebank)
    var votes: [UInt64: [LemmaRule: (weight: Int, forms: Int)]] = [:]
    for example in examples {
      for key in FeatureKeys.endingKeys(of: example.form, example.tag) {
        votes[key, default: [:]][example.rule, default: (0, 0)].weight += min(example.count, 4)
        votes[key, default: [:]][example.rule, default: (0, 0)].forms += 1
      }
    }
    var decisions: [UInt64: LemmaRule] = [:]
    var entries: [UInt64: LemmaRule] = [:]
    for example in examples {
      var inherited: LemmaRule?
      for (length, key) in FeatureKeys.endingKeys(of: example.form, example.tag).enumerated() {
        if let decided = decisions[key] {
          inherited = decided
          continue
        }
        let candidates = votes[key] ?? [:]
        let forms = candidates.values.reduce(0) { $0 + $1.forms }
        var decision = inherited
        if length < 3 || forms >= minimumForms || inherited == nil {
          decision = best(candidates) ?? inherited
        }
        decisions[key] = decision
        if let decision, decision != inherited { entries[key] = decision }
        inherited = decision
      }
    }
    addExceptions(examples, decisions, &entries)
    return build(entries, examples)
  }

  /// The rule of most words; among equals the one that changes least.
  private static func best(
    _ candidates: [LemmaRule: (weight: Int, forms: Int)]
  ) -> LemmaRule? {
    candidates.min { left, right in
      left.value.weight != right.value.weight
        ? left.value.weight > right.value.weight : precedes(left.key, right.key)
    }?.key
  }

  private static func precedes(_ left: LemmaRule, _ right: LemmaRule) -> Bool {
    if left.stripped != right.stripped { return left.stripped < right.stripped }
    if left.isLowercased != right.isLowercased { return left.isLowercased }
    if left.suffix.count != right.suffix.count { return left.suffix.count < right.suffix.count }
    return left.suffix.lexicographicallyPrecedes(right.suffix)
  }

  /// Forms whose endings would give them a wrong lemma.
  private static func addExceptions(
    _ examples: [Example], _ decisions: [UInt64: LemmaRule], _ entries: inout [UInt64: LemmaRule]
  ) {
    var ofForm: [UInt64: [LemmaRule: (weight: Int, forms: Int)]] = [:]
    for example in examples {
      let key = FeatureKeys.lemmaKey(ofForm: example.form, example.tag)
      ofForm[key, default: [:]][example.rule, default: (0, 0)].weight += example.count
    }
    for example in examples {
      let key = FeatureKeys.lemmaKey(ofForm: example.form, example.tag)
      guard let wanted = best(ofForm[key] ?? [:]) else { continue }
      let given = FeatureKeys.endingKeys(of: example.form, example.tag).reversed()
        .lazy.compactMap { decisions[$0] }.first
      if given != wanted { entries[key] = wanted }
    }
  }

  private static func examples(of treebank: Treebank) -> [Example] {
    struct Key: Hashable {
      let form: [UInt8]
      let tag: EnglishTag
      let rule: LemmaRule
    }
    var counts: [Key: Int] = [:]
    var order: [Key] = []
    for sentence in treebank.sentences {
      for word in sentence.words where word.form.count <= 64 && word.lemma != [UInt8(ascii: "_")] {
        let cased = FeatureKeys.normalised(word.form).cased
        let lemma = FeatureKeys.normalised(word.lemma).cased
        guard let rule = LemmaRule(from: cased, to: lemma) else { continue }
        let key = Key(form: word.form, tag: word.tag, rule: rule)
        if counts[key] == nil { order.append(key) }
        counts[key, default: 0] += 1
      }
    }
    return order.map {
      Example(form: $0.form, tag: $0.tag, rule: $0.rule, count: counts[$0] ?? 0)
    }
  }

  private static func build(
    _ entries: [UInt64: LemmaRule], _ examples: [Example]
  ) -> [UInt8] {
    var rules = [LemmaRule(stripped: 0, isLowercased: true, suffix: [])]
    var indices = [rules[0]: 0]
    for rule in Set(entries.values).sorted(by: precedes) where indices[rule] == nil {
      indices[rule] = rules.count
      rules.append(rule)
    }
    let sorted = entries.sorted { $0.key < $1.key }
    return LemmatiserBuilder.section(
      rules: rules, entries: sorted.map { ($0.key, indices[$0.value] ?? 0) })
  }
}
