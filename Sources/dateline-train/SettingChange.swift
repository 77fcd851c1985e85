import ArgumentParser
import Dateline
import DatelineTraining

/// The sizes of a network before it is laid out.
struct LayoutSizes {
  var width = NetworkLayout().width
  var layers = NetworkLayout().layerCount
  var tagLayers = NetworkLayout().tagLayerCount
  var arc = NetworkLayout().arcWidth
  var label = NetworkLayout().labelWidth

  var layout: NetworkLayout {
    NetworkLayout(
      width: width, layerCount: layers, tagLayerCount: tagLayers, arcWidth: arc,
      labelWidth: label)
  }
}

/// One change of a setting, as `rate=0.002`.
struct SettingChange {
  private static var decimals: [String: WritableKeyPath<TrainingSettings, Float>] {
    [
      "rate": \.rate, "warmUp": \.warmUp, "averageFrom": \.averageFrom,
      "inputDropout": \.inputDropout, "layerDropout": \.layerDropout,
      "outputDropout": \.outputDropout, "wordDropout": \.wordDropout, "caseNoise": \.caseNoise,
      "titleNoise": \.titleNoise, "markNoise": \.markNoise,
    ]
  }
  private static var counts: [String: WritableKeyPath<TrainingSettings, Int>] {
    [
      "batchWords": \.batchWords, "minimumForms": \.minimumForms, "minimumParts": \.minimumParts,
    ]
  }
  private static var sizes: [String: WritableKeyPath<LayoutSizes, Int>] {
    [
      "width": \.width, "layers": \.layers, "tagLayers": \.tagLayers, "arc": \.arc,
      "label": \.label,
    ]
  }

  private let name: String
  private let value: Float

  init(_ change: String) throws {
    let parts = change.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let value = Float(parts[1]), value >= 0 else {
      throw ValidationError("--set takes name=number, not '\(change)'")
    }
    name = parts[0]
    self.value = value
  }

  func apply(to settings: inout TrainingSettings, _ sizes: inout LayoutSizes) throws {
    if let path = Self.decimals[name] {
      settings[keyPath: path] = value
    } else if let path = Self.counts[name] {
      settings[keyPath: path] = Int(value)
    } else if let path = Self.sizes[name] {
      let multiple = name == "width" ? 32 : name.hasSuffix("ayers") ? 1 : 16
      guard value >= Float(multiple), Int(value) % multiple == 0 else {
        let demand = multiple == 1 ? "at least 1" : "a multiple of \(multiple)"
        throw ValidationError("'\(name)' must be \(demand)")
      }
      sizes[keyPath: path] = Int(value)
    } else {
      let names = Self.decimals.keys.sorted() + Self.counts.keys.sorted() + Self.sizes.keys.sorted()
      throw ValidationError(
        "unknown setting '\(name)'; known are \(names.joined(separator: ", "))")
    }
  }
}
