import Dateline

/// Working memory of a shard for tags, arcs and relations.
struct HeadBuffers {
  let tags: UnsafeMutablePointer<Float>
  let arcs: UnsafeMutablePointer<Float>
  let arcGradient: UnsafeMutablePointer<Float>
  let arcMask: UnsafeMutablePointer<Float>
  let wishes: UnsafeMutablePointer<Float>
  let wishGradient: UnsafeMutablePointer<Float>
  let distances: UnsafeMutablePointer<Float>
  let distanceGradient: UnsafeMutablePointer<Float>
  let keys: UnsafeMutablePointer<Float>
  let keyGradient: UnsafeMutablePointer<Float>
  let keyPanels: UnsafeMutablePointer<Float>
  let scores: UnsafeMutablePointer<Float>
  let labels: UnsafeMutablePointer<Float>
  let labelGradient: UnsafeMutablePointer<Float>
  let hidden: UnsafeMutablePointer<Float>
  let hiddenGradient: UnsafeMutablePointer<Float>
  let hiddenMask: UnsafeMutablePointer<Float>
  let labelScores: UnsafeMutablePointer<Float>

  init(_ layout: NetworkLayout, capacity: Int, _ scratch: ScratchMemory) {
    tags = scratch.floats(capacity * NetworkLayout.tagColumns)
    arcs = scratch.floats(capacity * 2 * layout.arcWidth)
    arcGradient = scratch.floats(capacity * 2 * layout.arcWidth)
    arcMask = scratch.floats(capacity * 2 * layout.arcWidth)
    wishes = scratch.floats(capacity * layout.arcWidth)
    wishGradient = scratch.floats(capacity * layout.arcWidth)
    distances = scratch.floats(capacity * NetworkLayout.distanceColumns)
    distanceGradient = scratch.floats(capacity * NetworkLayout.distanceColumns)
    keys = scratch.floats((capacity + 32) * layout.arcWidth)
    keyGradient = scratch.floats((capacity + 32) * layout.arcWidth)
    keyPanels = scratch.floats((capacity + 32) * layout.arcWidth)
    scores = scratch.floats(256 * 288)
    labels = scratch.floats(capacity * 2 * layout.labelWidth)
    labelGradient = scratch.floats(capacity * 2 * layout.labelWidth)
    hidden = scratch.floats(capacity * layout.labelWidth)
    hiddenGradient = scratch.floats(capacity * layout.labelWidth)
    hiddenMask = scratch.floats(capacity * layout.labelWidth)
    labelScores = scratch.floats(capacity * NetworkLayout.labelColumns)
  }
}
