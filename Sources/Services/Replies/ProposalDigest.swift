internal import Cards
internal import Crypto
internal import Messages
internal import RPC

extension Cards.Digest {
  /// What a proposer is told and an approver repeats: SHA-256(method ‖ 0x00 ‖ request), the method as
  /// `Registry/RegisterOffices` and the request encoded with its `request_id` left out, so that the same act has the
  /// same digest whenever it is proposed.
  init<Request: IdentifiedRequest>(
    proposing request: Request, as method: String
  ) throws(Status) {
    var act = request
    act.requestId = []
    var hasher = SHA256()
    hasher.update(data: Array(method.utf8))
    hasher.update(data: [0])
    do {
      hasher.update(data: try act.encoded(in: ThreadArena.current))
    } catch {
      throw Status(error)
    }
    self = Self(Array(hasher.finalize()))!
  }
}
