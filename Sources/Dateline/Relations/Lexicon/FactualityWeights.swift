/// The weights of the linear model that turns what a clause looks like into a factuality score.
struct FactualityWeights: Sendable {
  /// One weight for each feature, by its raw value.
  let values: [Float]
  let bias: Float

  /// Reads a table with columns `feature` and `weight`.
  ///
  /// - Throws: `DataFileError` with every unknown feature and every weight that is no number.
  init(_ file: RelationDataFile) throws(DataFileError) {
    let table = try DataTable(file.text, path: file.path, required: ["feature", "weight"])
    var values = [Float](repeating: 0, count: FactualityFeature.allCases.count)
    var bias: Float = 3
    var faults: [DataFileError.Fault] = []
    let names = FactualityFeature.allCases.map { String(describing: $0) }
    for row in 0..<table.count {
      let name = table.cell(row: row, column: table.column("feature"))
      guard let weight = Float(table.cell(row: row, column: table.column("weight"))) else {
        faults.append(
          .init(table.location(row: row, column: table.column("weight")), "a weight is a number"))
        continue
      }
      if name == "bias" {
        bias = weight
      } else if let index = names.firstIndex(of: name) {
        values[index] = weight
      } else {
        faults.append(
          .init(
            table.location(row: row),
            "unknown feature '\(name)'" + RelationRuleFile.hint(name, names)))
      }
    }
    if !faults.isEmpty { throw DataFileError(faults) }
    self.values = values
    self.bias = bias
  }
}

extension FactualityWeights {
  /// The score of a clause with given features, from -3 to 3.
  func score(_ features: FactualityFeatures) -> Float {
    var score = bias
    for feature in FactualityFeature.allCases where features.contains(feature) {
      score += values[Int(feature.rawValue)]
    }
    return min(3, max(-3, score))
  }
}
