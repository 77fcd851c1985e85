import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// One run of the built program in a folder of its own.
struct CommandRun {
  /// The exit status.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Runs `dateline`.
  ///
  /// - Parameters:
  ///   - arguments: its arguments; `--gazetteer` is added where a command takes it.
  ///   - folder: the folder to run in.
  ///   - input: what stands on standard input.
  ///   - environment: variables to set beside those of the test.
  ///   - program: what to run; `dateline` unless given.
  /// - Throws: `StartError` where the program is not there.
  init(
    _ arguments: [String], in folder: String, input: String = "",
    environment: [String: String] = [:], program: String = Self.root + "/.build/debug/dateline"
  ) throws {
    let files = ["in", "out", "err"].map { "\(folder)/.std\($0)" }
    try Data(input.utf8).write(to: URL(filePath: files[0]))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let variables = environment.map { "\($0)=\($1)" }.sorted()
    let shell =
      ["/bin/sh", "-c", "cd \"$0\" && exec env \"$@\"", folder] + variables + [program]
    var argv = (shell + arguments).map { strdup($0) }
    argv.append(nil)
    defer { for argument in argv { free(argument) } }
    var process = pid_t()
    let started = posix_spawn(&process, "/bin/sh", &actions, nil, argv, environ)
    if started != 0 { throw StartError(program: program, code: started) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    self.status = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    output = String(decoding: try Data(contentsOf: URL(filePath: files[1])), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: URL(filePath: files[2])), as: UTF8.self)
  }

  /// The program could not be started.
  struct StartError: Error {
    let program: String
    let code: Int32
  }

  /// Calls `body` with a fresh folder that is removed afterwards.
  static func inFreshFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }
}
