/// The version of this software, as provenance records name it.
public enum DatelineVersion {
  /// The semantic version.
  public static let current = "0.1.0"
}
