/// The keys of a word's features and of its lemma, as training asks for them.
package enum FeatureKeys {
  /// The features of a word.
  package static let count = WordFeatures.count
  /// The key of a feature that a word does not have.
  package static let none = WordFeatures.none
  /// Which features are whole forms.
  package static let areForms = (0..<count).map {
    $0 == WordFeatures.Kind.form.rawValue || $0 == WordFeatures.Kind.foldedForm.rawValue
  }
  /// Which features a word that was never seen tends to lack.
  package static let areRare = (0..<count).map { feature in
    [.form, .foldedForm, .prefix5, .suffix4, .suffix5]
      .contains(WordFeatures.Kind(rawValue: feature))
  }
  /// The longest ending that decides a lemma.
  package static let longestEnding = Lemmatiser.longestEnding

  /// The keys of a form in its place, `count` of them.
  package static func keys(
    of form: [UInt8], isFirst: Bool, isGluedBefore: Bool, isGluedAfter: Bool,
    clusters: WordClusters? = nil
  ) -> [UInt64] {
    var placement: WordFeatures.Placement = isFirst ? .first : []
    if isGluedBefore { placement.insert(.gluedBefore) }
    if isGluedAfter { placement.insert(.gluedAfter) }
    return withForm(form) { read in
      Array(unsafeUninitializedCapacity: count) { keys, initialised in
        if let base = keys.baseAddress {
          WordFeatures.keys(
            of: read, placement: placement, clusters: clusters, into: base)
          initialised = count
        }
      }
    }
  }

  /// A form with one kind of quote and dash, capitals kept, and the same in small letters with
  /// every digit a zero.
  package static func normalised(_ form: [UInt8]) -> (cased: [UInt8], folded: [UInt8]) {
    withForm(form) { read in
      (
        Array(UnsafeBufferPointer(start: read.cased, count: read.count)),
        Array(UnsafeBufferPointer(start: read.folded, count: read.count))
      )
    }
  }

  /// The key that the lemma of a form is looked up by.
  package static func lemmaKey(ofForm form: [UInt8], _ tag: EnglishTag) -> UInt64 {
    withForm(form) { Lemmatiser.key(ofForm: $0, tag) }
  }

  /// The keys that the lemma of an unknown form is looked up by: of the empty ending, then of
  /// longer and longer ones.
  package static func endingKeys(of form: [UInt8], _ tag: EnglishTag) -> [UInt64] {
    withForm(form) { read in
      (0...min(longestEnding, read.count)).map { Lemmatiser.key(ofEnding: $0, of: read, tag) }
    }
  }

  private static func withForm<Result>(
    _ bytes: [UInt8], _ body: (borrowing WordForm) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * WordForm.capacity) { room in
      guard let base = room.baseAddress else {
        preconditionFailure("a temporary allocation of some bytes has an address")
      }
      var form = WordForm(cased: base, folded: base + WordForm.capacity)
      bytes.withUnsafeBufferPointer { form.read($0) }
      return body(form)
    }
  }
}
