import FoundationEssentials
import Glibc

/// Runs a program and tells its time and the most memory it held.
enum ProcessBenchmark {
  /// What a run cost.
  struct Cost {
    /// Wall-clock seconds.
    let seconds: Double
    /// The largest resident set in bytes.
    let peak: Int
    /// The exit status.
    let status: Int32
  }

  /// Runs a program with its output thrown away and its input empty.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - arguments: what it is called with, its name left out.
  /// - Returns: what it cost, or nil where it could not be started.
  static func run(_ program: String, _ arguments: [String]) -> Cost? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var argv = ([program] + arguments).map { strdup($0) }
    argv.append(nil)
    defer { for argument in argv { free(argument) } }
    let clock = ContinuousClock()
    let start = clock.now
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, nil, argv, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { return nil }
    return Cost(
      seconds: (clock.now - start) / .seconds(1), peak: usage.ru_maxrss * 1024,
      status: status >> 8 & 0xFF)
  }
}
