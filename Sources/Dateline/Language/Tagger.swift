/// Chooses tag, part of speech and lemma of each token of a batch.
///
/// Tag and part of speech are scored apart and chosen together: the best sum among the pairs that
/// the treebanks hold.
struct Tagger {
  private let model: LanguageModel
  private let scratch: ScratchMemory
  private let scores: UnsafeMutablePointer<Float>
  private let letters: UnsafeMutablePointer<UInt8>
  private let lemma: UnsafeMutablePointer<UInt8>

  init(_ model: LanguageModel) {
    self.model = model
    scratch = ScratchMemory()
    scores = scratch.floats(AnalysisBatch.capacity * NetworkLayout.tagColumns)
    letters = scratch.bytes(2 * WordForm.capacity)
    lemma = scratch.bytes(LemmaRule.capacity)
  }

  /// Tags the tokens from the vectors of the encoder.
  func tag(
    _ batch: AnalysisBatch, _ encoder: SentenceEncoder, _ analysis: inout Analysis
  ) {
    let weights = model.weights
    let layout = weights.layout
    let columns = NetworkLayout.tagColumns
    Kernels.multiply(
      encoder.rounded, scales: encoder.scales, rows: batch.count, weights.matrix(layout.tag),
      bias: weights[layout.tagBias], into: scores)
    for unit in batch.units {
      for token in unit {
        let (tag, upos) = best(scores + (token - batch.start) * columns)
        analysis.tags[token] = tag
        analysis.upos[token] = upos
      }
    }
  }

  private func best(_ scores: UnsafePointer<Float>) -> (EnglishTag, UPOS) {
    let parts = scores + NetworkLayout.uposColumn
    var best = -Float.infinity
    var chosenTag = 0
    var chosenPart = UPOS.x.rawValue
    for tag in 0..<model.weights.partsOfTag.count {
      var left = model.weights.partsOfTag[tag]
      while left != 0 {
        let part = left.trailingZeroBitCount
        left &= left - 1
        let score = scores[tag] + parts[part]
        if score > best {
          best = score
          chosenTag = tag
          chosenPart = UInt8(truncatingIfNeeded: part)
        }
      }
    }
    return (
      EnglishTag(rawValue: UInt8(truncatingIfNeeded: chosenTag)) ?? .xx,
      UPOS(rawValue: chosenPart) ?? .x
    )
  }

  /// Finds the lemmas of tokens that have their tags.
  func lemmatise(
    _ batch: AnalysisBatch, of tokens: Tokens, in bytes: UnsafeBufferPointer<UInt8>,
    _ analysis: inout Analysis
  ) {
    let lemmatiser = model.lemmatiser
    var form = WordForm(cased: letters, folded: letters + WordForm.capacity)
    for unit in batch.units {
      for token in unit {
        form.read(UnsafeBufferPointer(rebasing: bytes[tokens.spans[token].range]))
        let rule = lemmatiser.rule(for: form, tag: analysis.tags[token])
        analysis.lemmaRules[token] = UInt16(truncatingIfNeeded: rule)
        let length = lemmatiser.rules[rule].apply(to: form, into: lemma)
        analysis.lemmaHashes[token] = LemmaHash(LemmaHash.hash(lemma, count: length))
      }
    }
  }
}
