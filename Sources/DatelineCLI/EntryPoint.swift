import ArgumentParser
import Dateline

#if canImport(Glibc)
  import Glibc
#endif

/// Runs the command line and answers with the exit statuses of the contract.
@main
enum EntryPoint {
  static func main() async {
    // A reader that goes away ends the write, not the program in the middle of a file.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try DatelineCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let message = DatelineCommand.fullMessage(for: error)
      let code = DatelineCommand.exitCode(for: error)
      if code.isSuccess {
        StandardOutput.write(Array("\(message)\n".utf8))
      } else if !message.isEmpty {
        StandardOutput.write(Array("\(message)\n".utf8), to: 2)
      }
      exit(status(of: code))
    }
  }

  /// 2 for usage and input that cannot be used, where the library has its own number for it.
  private static func status(of code: ExitCode) -> Int32 {
    (1...3).contains(code.rawValue) || code.isSuccess ? code.rawValue : 2
  }
}

/// What `--version` prints.
enum DatelineVersionText {
  static let text = "dateline \(DatelineVersion.current)"
}
