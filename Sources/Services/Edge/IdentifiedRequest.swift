internal import Messages

/// A request that changes something and so carries its identity.
protocol IdentifiedRequest: Message {
  /// 16 bytes, time-ordered.
  var requestId: [UInt8] { get set }
}

extension AnnounceGrantRequest: IdentifiedRequest {}
extension AnnounceRequest: IdentifiedRequest {}
extension AppendImportRequest: IdentifiedRequest {}
extension ApproveRequest: IdentifiedRequest {}
extension AttestMobileRequest: IdentifiedRequest {}
extension BeginImportRequest: IdentifiedRequest {}
extension ConfirmClockRequest: IdentifiedRequest {}
extension DeliverRequest: IdentifiedRequest {}
extension DestroyRequest: IdentifiedRequest {}
extension DiscardImportRequest: IdentifiedRequest {}
extension DispenseGoodsRequest: IdentifiedRequest {}
extension DispenseRequest: IdentifiedRequest {}
extension DriveClockRequest: IdentifiedRequest {}
extension ForwardRequest: IdentifiedRequest {}
extension LegacyDrawRequest: IdentifiedRequest {}
extension LegacyGoodsRequest: IdentifiedRequest {}
extension LookUpRequest: IdentifiedRequest {}
extension ReceiveShipmentRequest: IdentifiedRequest {}
extension RegisterClerksRequest: IdentifiedRequest {}
extension RegisterDevicesRequest: IdentifiedRequest {}
extension RegisterOfficesRequest: IdentifiedRequest {}
extension RegisterOutletsRequest: IdentifiedRequest {}
extension ReinstateRequest: IdentifiedRequest {}
extension ReportAcceptedRequest: IdentifiedRequest {}
extension ReportDeliveredRequest: IdentifiedRequest {}
extension ReportFailedRequest: IdentifiedRequest {}
extension ReportPrintedRequest: IdentifiedRequest {}
extension ReportSpoiledRequest: IdentifiedRequest {}
extension RequestBatchRequest: IdentifiedRequest {}
extension RequestCardRequest: IdentifiedRequest {}
extension ReverseGoodsRequest: IdentifiedRequest {}
extension ReverseRequest: IdentifiedRequest {}
extension SealImportRequest: IdentifiedRequest {}
extension SetPolicyRequest: IdentifiedRequest {}
extension SetPricesRequest: IdentifiedRequest {}
extension ShipRequest: IdentifiedRequest {}
extension WithdrawRequest: IdentifiedRequest {}
