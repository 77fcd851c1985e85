/// The ten types of entities of the ontology; the raw value stands in files.
public enum EntityType: String, Sendable, CaseIterable, Codable {
  /// People by name.
  case person = "Person"
  /// Companies, parties, ministries, media, think tanks, intergovernmental bodies.
  case organization = "Organization"
  /// Non-state armed groups and named coalitions of fighters.
  case armedGroup = "ArmedGroup"
  /// Countries, former states, self-declared states, and their governments.
  case polity = "Polity"
  /// Cities, provinces, regions, seas, bases as sites.
  case place = "Place"
  /// Ethnic or religious peoples.
  case group = "Group"
  /// Named wars, meetings, formats, eras.
  case event = "Event"
  /// Agreements, treaties, laws, resolutions, strategies.
  case document = "Document"
  /// Named initiatives, projects, networks, pipelines.
  case programme = "Programme"
  /// Weapon systems, vehicles, branded things.
  case product = "Product"
}
