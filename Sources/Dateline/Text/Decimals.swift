/// Numbers with few decimals as text, the same on every machine.
package enum Decimals {
  /// A number rounded to two decimals with at least one shown, as `0.9`, `0.85`, `-3.0`.
  package static func text(_ value: Float) -> String {
    let hundredths = Int((value * 100).rounded())
    let magnitude = hundredths.magnitude
    let tail = magnitude % 100
    let decimals = tail % 10 == 0 ? "\(tail / 10)" : (tail < 10 ? "0\(tail)" : "\(tail)")
    return "\(hundredths < 0 ? "-" : "")\(magnitude / 100).\(decimals)"
  }
}
