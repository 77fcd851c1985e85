/// How the network is trained; the defaults made the model that ships.
package struct TrainingSettings: Hashable, Sendable {
  /// Times that every sentence is read.
  package var epochs = 20
  /// Where the random numbers begin.
  package var seed: UInt64 = 1
  /// Threads; their number does not change the result.
  package var threads = 2
  /// Words a step, roughly.
  package var batchWords = 450
  /// The largest step of Adam.
  package var rate: Float = 0.003
  /// Part of the steps in which the rate grows to its largest; it falls in a line after them.
  package var warmUp: Float = 0.03
  /// Part of the steps after which the weights are averaged.
  package var averageFrom: Float = 0.3
  /// Share of values dropped from the vectors of words.
  package var inputDropout: Float = 0.3
  /// Share of values dropped between layers.
  package var layerDropout: Float = 0.3
  /// Share of values dropped from what arcs and relations are chosen by.
  package var outputDropout: Float = 0.3
  /// How readily a rare word counts as unknown: the chance is this divided by this plus its count.
  package var wordDropout: Float = 0.4
  /// Share of sentences read in capitals, and as many in small letters.
  package var caseNoise: Float = 0.04
  /// Share of sentences read in the capitals of headlines.
  package var titleNoise: Float = 0.02
  /// Share of sentences read without the mark at their end.
  package var markNoise: Float = 0.03
  /// Times that a feature must occur to get a vector: of whole forms, of parts of words.
  package var minimumForms = 2
  /// The same for parts of words.
  package var minimumParts = 3

  /// The default settings.
  package init() {}
}
