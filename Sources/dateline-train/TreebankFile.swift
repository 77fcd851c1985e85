import DatelineTraining
import Foundation

/// Reads treebanks from files.
enum TreebankFile {
  static func read(_ path: String) throws -> Treebank {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try Treebank(conllu: Array(data), path: path)
  }
}

/// Words for whoever watches a training.
enum TrainingLog {
  static func note(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }
}
