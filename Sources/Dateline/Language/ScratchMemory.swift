/// Aligned working memory that is taken once and given back all together.
package final class ScratchMemory {
  private var blocks: [UnsafeMutableRawPointer] = []

  package init() {}

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// Room for floating-point values, all zero.
  package func floats(_ count: Int) -> UnsafeMutablePointer<Float> {
    take(count * MemoryLayout<Float>.size).bindMemory(to: Float.self, capacity: count)
  }

  /// Room for bytes, all zero.
  package func bytes(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    take(count).bindMemory(to: UInt8.self, capacity: count)
  }

  /// Room for 64-bit words, all zero.
  package func words(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    take(count * MemoryLayout<UInt64>.size).bindMemory(to: UInt64.self, capacity: count)
  }

  /// Room for 32-bit numbers, all zero.
  package func numbers(_ count: Int) -> UnsafeMutablePointer<Int32> {
    take(count * MemoryLayout<Int32>.size).bindMemory(to: Int32.self, capacity: count)
  }

  private func take(_ size: Int) -> UnsafeMutableRawPointer {
    let block = UnsafeMutableRawPointer.allocate(byteCount: size + 64, alignment: 64)
    block.initializeMemory(as: UInt8.self, repeating: 0, count: size + 64)
    blocks.append(block)
    return block
  }
}
