/// A phrase in a slot and whom it stands for.
struct FilledSlot {
  /// The head of the phrase.
  let token: Int
  let arguments: [ResolvedArgument]
}

/// A frame that found its arguments.
struct FrameMatch {
  let frame: Frame
  /// The trigger.
  let token: Int
  /// The verb that carries a noun, -1 if none.
  let carrier: Int
  var subjects: [ResolvedArgument]
  var objects: [ResolvedArgument]
  /// The head of what is done or said, -1 if nothing stands there.
  let content: Int
  /// Whether the recipient is people whom the sentence does not name, so that the content stands for
  /// them.
  var isToUnnamed = false
  var confidence: Float

  /// Whether the sentence names neither who nor whom.
  var isBare: Bool { subjects.isEmpty && objects.isEmpty }
}

/// Why a candidate frame did not fire, for `explain`.
enum FrameFailure: Hashable, Sendable {
  case particle
  case condition(Int)
  case noSubject
  case noObject
  case sameEntity
  /// The clause gives the word another sense.
  case sense
}
