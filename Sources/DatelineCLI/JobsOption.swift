import ArgumentParser

#if canImport(Glibc)
  import Glibc
#endif

/// How many articles are worked on at once.
struct JobsOption: ParsableArguments {
  @Option(help: "How many articles are worked on at once; as many as there are cores unless given.")
  var jobs: Int?

  /// The number asked for, else the number of cores.
  var count: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs) is less than 1") }
  }
}
