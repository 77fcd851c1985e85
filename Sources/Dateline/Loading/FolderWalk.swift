/// A folder that is being walked.
struct FolderWalk {
  /// The path of the folder as messages name it.
  let path: String
  /// The path from the input that the user named, for names that do not depend on where it lies.
  let place: String
  /// What tells the folder from the folders above it.
  let identity: SourceFile.Identity
  /// Whether no article has been found in it.
  var isBarren = true
  private let listing: FolderListing
  private var position = 0

  /// Reads the names of a folder.
  init(path: String, place: String, identity: SourceFile.Identity) throws(ArticleError) {
    self.path = path
    self.place = place
    self.identity = identity
    listing = try FolderListing(of: path)
  }

  /// The path and the place of the next entry, or nil at the end.
  mutating func next() -> (path: String, place: String)? {
    guard position < listing.count else { return nil }
    let name = listing[position]
    position += 1
    let joint = path.utf8.last == UInt8(ascii: "/") ? "" : "/"
    return (path + joint + name, place + "/" + name)
  }

  /// Says that the folder holds nothing to read.
  var barrenError: ArticleError {
    ArticleError(
      .empty, path: path,
      "the folder holds no articles; articles end in \(InputFormat.listing)")
  }
}
