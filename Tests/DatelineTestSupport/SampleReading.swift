public import Dateline

/// A small reading made by hand: one sentence, a fact, an event and all that hangs on them.
public enum SampleReading {
  /// A reading of one sentence in which a minister says that a state may arm his own.
  public static func reading(id: String = "sample", url: String? = nil) -> Reading {
    let text = ArticleText(
      "Tajikistan\u{2019}s minister Sirojiddin Muhriddin said on 17 May that Russia may arm it.")
    func span(_ words: String) -> TextSpan {
      let bytes = Array(words.utf8)
      for start in 0...(text.count - bytes.count)
      where text.bytes[start..<start + bytes.count].elementsEqual(bytes) {
        return TextSpan(start, start + bytes.count)
      }
      preconditionFailure("the sample does not hold '\(words)'")
    }
    let tajikistan = Argument(entity: 0, span: span("Tajikistan"))
    let minister = Argument(entity: 1, span: span("Sirojiddin Muhriddin"))
    let russia = Argument(entity: 2, span: span("Russia"))
    let day = CalendarDay(year: 2021, month: 5, day: 17)
    return Reading(
      article: Article(
        id: id, text: text, title: "A \"quoted\" title", url: url,
        published: PublicationDate(iso: "2021-05-18", source: .record)),
      sentences: [Sentence(text.span)],
      names: TaggedNames(
        entities: [
          Entity(id: EntityID("Q863"), name: "Tajikistan", type: .polity),
          Entity(
            id: EntityID("person/sirojiddin-muhriddin"), name: "Sirojiddin Muhriddin",
            type: .person),
          Entity(id: EntityID("Q159"), name: "Russia", type: .polity),
        ],
        mentions: [
          Mention(tajikistan.span, entity: 0, rule: "sample"),
          Mention(minister.span, entity: 1, rule: "sample"),
          Mention(russia.span, entity: 2, rule: "sample"),
        ],
        references: [Reference(span("it"), entity: 0, rule: "sample", confidence: 0.8)]),
      dates: TaggedDates(dates: [
        DateMention(
          span("17 May"),
          DateValue(.date, "2021-05-17", edtf: "2021-05-17", earliest: day, latest: day),
          rule: "sample")
      ]),
      relations: ExtractedRelations(
        predicates: [
          Predicate(span("arm"), lemma: "arm", score: 0.5, factuality: Factuality())
        ],
        relations: [
          Relation(
            type: .holdsPosition, predicate: "minister", subject: minister, object: tajikistan,
            role: "minister", sentence: 0, trigger: span("minister"),
            factuality: Factuality(tense: .present), confidence: 0.95, rule: "sample.title"),
          Relation(
            type: .aid, predicate: "arm", subject: russia,
            object: Argument(entity: 0, span: span("it")), sentence: 0, trigger: span("arm"),
            date: 0,
            factuality: Factuality(certainty: .possible, tense: .present, isReported: true),
            attribution: Attribution(sources: [1], cue: span("said"), isAnonymous: false),
            confidence: 0.6, rule: "sample.arm"),
        ]))
  }
}
