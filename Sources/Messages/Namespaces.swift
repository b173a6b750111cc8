/// The nouns of `unicard.v1` that requests and responses are made of: `Wire.Receipt`, `Wire.Role`.
/// Requests, responses and services themselves are top-level: `DispenseRequest`, `Bread.dispense`.
public enum Wire {}

/// The journal's entries as they are written, `unicard.journal.v1`: `Written.Facts`, `Written.Event`.
public enum Written {}

/// The messages every gRPC program knows: `google.rpc` and `google.protobuf`.
public enum Google {}

/// `grpc.health.v1.Health`: `ServerHealth.check`, `ServerHealth.CheckRequest`.
public enum ServerHealth {}
