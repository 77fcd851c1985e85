import Dateline
import DatelineTraining
import Foundation

/// Reads a phrase grammar from a folder.
enum PhraseFiles {
  /// The grammar of a folder that holds `news.grammar`, `verbs.tsv` and `names.tsv`.
  static func read(_ folder: String) throws -> PhraseGrammar {
    func file(_ name: String) throws -> (text: ArticleText, path: String) {
      let path = "\(folder)/\(name)"
      return (ArticleText(repairing: Array(try Data(contentsOf: URL(fileURLWithPath: path)))), path)
    }
    return try PhraseGrammar(
      rules: file("news.grammar"), verbs: file("verbs.tsv"), names: file("names.tsv"))
  }
}
