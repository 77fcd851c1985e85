import ArgumentParser
import Dateline
import FoundationEssentials

/// Where the words, names and rules are.
struct GazetteerOption: ParsableArguments {
  @Option(
    name: .customLong("gazetteer"),
    help: """
      The folder of words, names and rules. Unless given: Gazetteer in this folder, else beside or \
      above the program.
      """)
  var path: String?

  /// The folder that was asked for or found.
  ///
  /// - Throws: `ValidationError` that names the folders that were looked at.
  func folder() throws -> String {
    let manager = FileManager.default
    func isGazetteer(_ path: String) -> Bool {
      var isFolder = false
      return manager.fileExists(atPath: path + "/Words", isDirectory: &isFolder) && isFolder
    }
    if let path {
      if isGazetteer(path) { return path }
      throw ValidationError("\(path): no gazetteer there; it is a folder that holds 'Words'")
    }
    if isGazetteer("Gazetteer") { return "Gazetteer" }
    var above = try? manager.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    while let folder = above, let slash = folder.lastIndex(of: "/") {
      let parent = String(folder[..<slash])
      for place in ["\(parent)/Gazetteer", "\(parent)/share/dateline/Gazetteer"]
      where isGazetteer(place) { return place }
      above = parent.isEmpty ? nil : parent
    }
    throw ValidationError(
      "no gazetteer in this folder or above the program; name it with --gazetteer DIR")
  }

  /// The pipeline with that gazetteer.
  ///
  /// - Parameter includesOpen: whether relations that no type covers are extracted too.
  /// - Returns: the pipeline, its data loaded.
  /// - Throws: `ValidationError` that names the faulty file.
  func pipeline(includesOpen: Bool = false) throws -> Pipeline {
    let folder = try folder()
    do {
      return try Pipeline(
        gazetteer: folder, cache: Self.cache(forFolder: folder), includesOpen: includesOpen)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// Where the compiled gazetteer is kept.
  static func cache(forFolder folder: String) -> String {
    GazetteerStore.usualCache(
      forFolder: folder, environment: ProcessInfo.processInfo.environment)
  }
}
