/// What the names of a list share: where they are, and that they act.
extension EntityChoice {
  /// Whether a word joins the names round it: "and", "or", "nor".
  func isCoordinator(_ word: Int) -> Bool {
    let key = article.words[word].key
    return key == NameContext.Key.and || key == NameContext.Key.or || key == NameContext.Key.nor
  }

  /// Lets names that a coordinator joins share what their neighbours say: "in Cairo and Khartoum".
  mutating func shareCues() {
    for index in drafts.indices.dropLast() {
      let end = drafts[index].words.upperBound
      guard drafts[index + 1].words.lowerBound == end + 1, article.words[end].gap == .space,
        isCoordinator(end)
      else { continue }
      if cues[index].locates, !cues[index + 1].acts { cues[index + 1].locates = true }
      if cues[index].acts, !cues[index + 1].locates { cues[index + 1].acts = true }
      if cues[index + 1].acts, !cues[index].locates {
        cues[index].acts = true
        shareActing(before: index)
      }
    }
    for index in drafts.indices where cues[index].locates && drafts[index].words.lowerBound > 0 {
      let before = article.words[drafts[index].words.lowerBound - 1].key
      if before == NameContext.Key.in || before == NameContext.Key.near { shareAlongList(index) }
    }
  }

  /// Lets the names in front of the last two of a list act with them: "Moscow, Beijing and Tehran
  /// said".
  private mutating func shareActing(before last: Int) {
    var index = last
    while index > 0, last - index < 6, link(index - 1, index) == .comma,
      !cues[index - 1].locates, !cues[index - 1].isPersonal
    {
      index -= 1
      cues[index].acts = true
    }
  }

  /// Lets all names of a list be where its first one is: "in Bafq, Mehriz and Ardakan".
  private mutating func shareAlongList(_ first: Int) {
    var last = first
    while last + 1 < drafts.count, last - first < 6, link(last, last + 1) == .comma { last += 1 }
    guard last > first, last + 1 < drafts.count, link(last, last + 1) == .conjunction,
      drafts[first...last + 1].allSatisfy({ !$0.followsTitle }),
      !cues[last + 1].isPersonal, !cues[last + 1].acts
    else { return }
    for index in first + 1...last + 1 where !cues[index].acts && !cues[index].isPersonal {
      cues[index].locates = true
    }
  }
}
