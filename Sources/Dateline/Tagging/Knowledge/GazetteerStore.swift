#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Opens the gazetteer of a folder through a cache of compiled images.
///
/// The image's file name is the digest of what was compiled. So that opening reads no table, a
/// note beside it says which digest the files had when their sizes and times were what they are.
/// Images are written to a name of their own and renamed, so two processes may build at once; a
/// damaged or outdated image is noticed by its header and checksum and built again.
package struct GazetteerStore {
  /// Why a gazetteer cannot be opened, apart from faults in its tables.
  package struct Failure: Error, CustomStringConvertible {
    /// The reason in one sentence.
    package let description: String
  }

  private let folder: String
  private let cacheFolder: String?

  /// Names a gazetteer and where its images are kept.
  ///
  /// - Parameters:
  ///   - folder: the folder that holds `Entities` and `Words`.
  ///   - cacheFolder: where images are kept; nil compiles in memory.
  package init(folder: String, cacheFolder: String?) {
    self.folder = folder
    self.cacheFolder = cacheFolder
  }

  /// The usual place of the cache: `dateline` in `$XDG_CACHE_HOME` or `~/.cache`, else `.cache`
  /// beside the gazetteer.
  package static func usualCache(forFolder folder: String, environment: [String: String]) -> String
  {
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      return "\(cache)/dateline"
    }
    if let home = environment["HOME"], home.hasPrefix("/"), access(home, W_OK) == 0 {
      return "\(home)/.cache/dateline"
    }
    return "\(folder)/.cache"
  }

  /// Opens the gazetteer, compiling it where no image fits.
  ///
  /// - Throws: `DataFileError` for faults in its tables, `Failure` where the folder cannot be read.
  package func open() throws -> Gazetteer {
    let names = try fileNames()
    let note = try stateNote(of: names)
    if let cacheFolder, let digest = readNote(note, in: cacheFolder),
      let image = mapped("\(cacheFolder)/\(digest).gazetteer")
    {
      return Gazetteer(image)
    }
    let files = try read(names)
    let digest = Self.hexadecimal(files.digest)
    if let cacheFolder, let image = mapped("\(cacheFolder)/\(digest).gazetteer") {
      write(Array(digest.utf8), to: "\(cacheFolder)/\(note)")
      return Gazetteer(image)
    }
    let bytes = try GazetteerCompiler.image(of: files)
    if let cacheFolder {
      try? FileManager.default.createDirectory(
        atPath: cacheFolder, withIntermediateDirectories: true)
      let path = "\(cacheFolder)/\(digest).gazetteer"
      if write(bytes, to: path), let image = mapped(path) {
        write(Array(digest.utf8), to: "\(cacheFolder)/\(note)")
        return Gazetteer(image)
      }
    }
    return Gazetteer(try GazetteerImage(bytes))
  }

  /// Compiles the gazetteer into a file.
  ///
  /// - Returns: the size of the image in bytes.
  /// - Throws: `DataFileError` for faults in its tables, `Failure` where files cannot be read or
  ///   written.
  @discardableResult
  package func compile(to path: String) throws -> Int {
    let bytes = try GazetteerCompiler.image(of: try read(try fileNames()))
    guard write(bytes, to: path) else { throw Failure(description: "cannot write '\(path)'") }
    return bytes.count
  }

  /// The data files of the folder, read.
  package func files() throws -> GazetteerFiles {
    try read(try fileNames())
  }

  private func fileNames() throws -> [String] {
    var names: [String] = []
    for part in ["Entities", "Words"] {
      guard let found = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")
      else { continue }
      names += found.filter { $0.hasSuffix(".tsv") && !$0.hasPrefix(".") }.map { "\(part)/\($0)" }
    }
    guard names.contains(where: { $0.hasPrefix("Entities/") }) else {
      throw Failure(description: "'\(folder)' holds no gazetteer: no file Entities/*.tsv")
    }
    return names.sorted()
  }

  private func read(_ names: [String]) throws -> GazetteerFiles {
    var files: [GazetteerFiles.File] = []
    for name in names {
      guard let content = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
        throw Failure(description: "cannot read '\(folder)/\(name)'")
      }
      files.append(.init(name: name, text: ArticleText(repairing: [UInt8](content))))
    }
    return GazetteerFiles(folder: folder, files: files)
  }

  /// A name for the state of the files: a digest of their names, sizes and times of change.
  private func stateNote(of names: [String]) throws -> String {
    var state = WordKey.extend(GazetteerImage.version, by: 1)
    func mix(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { state = WordKey.extend(state, by: UInt64(byte)) }
    }
    mix(FileManager.default.currentDirectoryPath.utf8)
    mix(folder.utf8)
    for name in names {
      var status = stat()
      guard stat("\(folder)/\(name)", &status) == 0 else {
        throw Failure(description: "cannot read '\(folder)/\(name)'")
      }
      mix(name.utf8)
      state = WordKey.extend(state, by: UInt64(truncatingIfNeeded: status.st_size))
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      state = WordKey.extend(state, by: UInt64(truncatingIfNeeded: time.tv_sec))
      state = WordKey.extend(state, by: UInt64(truncatingIfNeeded: time.tv_nsec))
      state = WordKey.extend(state, by: UInt64(truncatingIfNeeded: status.st_ino))
    }
    return "\(Self.hexadecimal(state)).state"
  }

  private func readNote(_ name: String, in cache: String) -> String? {
    guard let content = FileManager.default.contents(atPath: "\(cache)/\(name)"),
      content.count == 16
    else { return nil }
    return String(decoding: content, as: UTF8.self)
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Writes to a file that no other writer has, then renames it.
  @discardableResult
  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    var temporary = ""
    var file: Int32 = -1
    // A number left over from a killed process, or taken by a thread of this one, is passed over.
    for number in 0..<100 where file < 0 {
      temporary = "\(path).\(getpid())-\(number)"
      file = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o644)
      if file < 0, errno != EEXIST { return false }
    }
    guard file >= 0 else { return false }
    var offset = 0
    let isWhole = bytes.withUnsafeBytes { raw in
      while offset < raw.count, let base = raw.baseAddress {
        let written = Glibc.write(file, base + offset, raw.count - offset)
        if written <= 0 { return false }
        offset += written
      }
      return true
    }
    close(file)
    if isWhole, rename(temporary, path) == 0 { return true }
    unlink(temporary)
    return false
  }

  /// Maps an image; nil where there is none, or it is damaged or of another version.
  private func mapped(_ path: String) -> GazetteerImage? {
    let file = Glibc.open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), memory != MAP_FAILED else {
      return nil
    }
    return try? GazetteerImage(base: UnsafeRawPointer(memory), byteCount: size) {
      munmap(memory, size)
    }
  }
}
