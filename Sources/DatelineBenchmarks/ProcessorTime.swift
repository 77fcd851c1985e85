import Glibc

/// The processor time of this process, which others on the machine do not lengthen.
enum ProcessorTime {
  /// The seconds so far.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The seconds that work takes.
  static func measure(_ work: () -> Void) -> Double {
    let start = now
    work()
    return now - start
  }
}
