#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Aligned working memory that is taken once and given back all together.
///
/// It comes zeroed from the system, which hands out pages only when they are first touched: what is
/// never used of it costs nothing.
package final class ScratchMemory {
  private static let alignment = 64
  private var blocks: [UnsafeMutableRawPointer] = []

  /// Begins with nothing.
  package init() {}

  deinit {
    for block in blocks { free(block) }
  }

  /// Room for floating-point values, all zero.
  package func floats(_ count: Int) -> UnsafeMutablePointer<Float> {
    take(count)
  }

  /// Room for bytes, all zero.
  func bytes(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    take(count)
  }

  /// Room for 16-bit numbers, all zero.
  func shorts(_ count: Int) -> UnsafeMutablePointer<Int16> {
    take(count)
  }

  /// Room for 64-bit words, all zero.
  func words(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    take(count)
  }

  /// Room for 32-bit numbers, all zero.
  func numbers(_ count: Int) -> UnsafeMutablePointer<Int32> {
    take(count)
  }

  private func take<Value: BitwiseCopyable>(_ count: Int) -> UnsafeMutablePointer<Value> {
    let size = count * MemoryLayout<Value>.stride
    guard let block = calloc(1, size + 2 * Self.alignment) else {
      preconditionFailure("there is no memory for \(size) bytes of working space")
    }
    blocks.append(block)
    return block.alignedUp(toMultipleOf: Self.alignment)
      .bindMemory(to: Value.self, capacity: count)
  }
}
