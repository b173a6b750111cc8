/// How many messages go each way in a call.
public enum MethodKind: Sendable, Hashable {
  /// One request, one response.
  case unary
  /// One request, many responses.
  case serverStreaming
  /// Many requests, one response.
  case clientStreaming
  /// Many each way.
  case bidirectional
}
