import Dateline
import DatelineTestSupport
import FoundationEssentials

@testable import Dateline

/// The relation stage over the project's own gazetteer and language model, for tests that run the
/// examples of rules.
struct ReadingDesk {
  let lexicon: RelationLexicon
  private let tokeniser: Tokeniser
  private let analyser: TextAnalyser
  private let extractor: RelationExtractor

  static let folder: String = {
    var parts = #filePath.split(separator: "/").dropLast(4)
    parts.append("Gazetteer")
    return "/" + parts.joined(separator: "/")
  }()

  init(options: RelationExtractor.Options = RelationExtractor.Options()) throws {
    var data = PipelineData(folder: Self.folder)
    tokeniser = Tokeniser(words: try data.segmentationWords())
    analyser = TextAnalyser(try data.languageModel())
    lexicon = try data.relationLexicon()
    extractor = RelationExtractor(lexicon: lexicon, options: options)
  }

  /// Reads sentences, one a line, whose names are marked with their entity types and whose dates
  /// with their days.
  func readDated(
    _ marked: MarkedText, sentences: [Sentence], published: CalendarDay? = nil
  ) throws -> (relations: ExtractedRelations, dates: [DateMention]) {
    let dates = marked.marks.filter { $0.label.first?.isNumber == true }.map { mark in
      let day = CalendarDay(year: Int(mark.label.prefix(4)) ?? 1, month: 1, day: 1)
      return DateMention(
        mark.span, DateValue(.date, mark.label, earliest: day, latest: day), rule: "given")
    }
    let (relations, _) = try read(
      marked, sentences: sentences, dates: dates, published: published)
    return (relations, dates)
  }

  /// Reads a sentence, or several with `‖` between them, whose names are marked with their types.
  func read(
    _ marked: MarkedText, sentences: [Sentence]? = nil, dates: [DateMention] = [],
    published: CalendarDay? = nil
  ) throws -> (relations: ExtractedRelations, names: TaggedNames) {
    var entities: [Entity] = []
    var mentions: [Mention] = []
    for mark in marked.marks {
      guard let type = EntityType(rawValue: mark.label) else { continue }
      let known = entities.firstIndex { $0.name == mark.surface && $0.type == type }
      mentions.append(Mention(mark.span, entity: known ?? entities.count, rule: "given"))
      if known == nil {
        entities.append(Entity(id: EntityID(mark.surface), name: mark.surface, type: type))
      }
    }
    let names = TaggedNames(entities: entities, mentions: mentions)
    let ends = marked.boundaries + [marked.text.span.end]
    let sentences =
      sentences ?? zip([0] + marked.boundaries, ends).map { Sentence(TextSpan($0, $1)) }
    let tokens = tokeniser.tokens(of: sentences, in: marked.text)
    let relations = extractor.relations(
      in: sentences, tokens: tokens, analysis: analyser.analyse(tokens, in: marked.text),
      names: names, dates: TaggedDates(dates: dates), text: marked.text, published: published)
    return (relations, names)
  }

  /// What a text is read to say, as `TYPE subject > object` with the label where it is not asserted.
  func lines(_ text: String) throws -> [String] {
    let (found, names) = try read(MarkedText(text))
    return found.relations.filter { $0.type != .open }.map { relation in
      let subject = relation.subject.map { names.entities[$0.entity].name } ?? "-"
      let object = relation.object.map { names.entities[$0.entity].name } ?? "-"
      let label = relation.factuality.label
      return "\(relation.type.rawValue) \(subject) > \(object)"
        + (label == .asserted ? "" : ", \(label.rawValue)")
    }
  }
}
