internal import Messages

/// A request that changes something and so carries its identity.
protocol IdentifiedRequest: Message {
  /// 16 bytes, time-ordered.
  var requestId: [UInt8] { get set }
}

extension AnnounceRequest: IdentifiedRequest {}
extension AppendImportRequest: IdentifiedRequest {}
extension ApproveRequest: IdentifiedRequest {}
extension AttestMobileRequest: IdentifiedRequest {}
extension AuthorizeRequest: IdentifiedRequest {}
extension BalanceRequest: IdentifiedRequest {}
extension BeginImportRequest: IdentifiedRequest {}
extension CaptureRequest: IdentifiedRequest {}
extension ChangePinRequest: IdentifiedRequest {}
extension ConfirmClockRequest: IdentifiedRequest {}
extension CreditRequest: IdentifiedRequest {}
extension DeliverRequest: IdentifiedRequest {}
extension DepositAtMachineRequest: IdentifiedRequest {}
extension DepositRequest: IdentifiedRequest {}
extension DestroyRequest: IdentifiedRequest {}
extension DiscardImportRequest: IdentifiedRequest {}
extension DispenseRequest: IdentifiedRequest {}
extension DriveClockRequest: IdentifiedRequest {}
extension ForwardRequest: IdentifiedRequest {}
extension LegacyDrawRequest: IdentifiedRequest {}
extension LookUpRequest: IdentifiedRequest {}
extension MiniStatementRequest: IdentifiedRequest {}
extension PayExcessRequest: IdentifiedRequest {}
extension PayGovernmentRequest: IdentifiedRequest {}
extension PurchaseRequest: IdentifiedRequest {}
extension ReceiveShipmentRequest: IdentifiedRequest {}
extension RefundRequest: IdentifiedRequest {}
extension RegisterClerksRequest: IdentifiedRequest {}
extension RegisterDevicesRequest: IdentifiedRequest {}
extension RegisterOfficesRequest: IdentifiedRequest {}
extension RegisterOutletsRequest: IdentifiedRequest {}
extension ReinstateRequest: IdentifiedRequest {}
extension ReleaseRequest: IdentifiedRequest {}
extension ReportAcceptedRequest: IdentifiedRequest {}
extension ReportDeliveredRequest: IdentifiedRequest {}
extension ReportFailedRequest: IdentifiedRequest {}
extension ReportPrintedRequest: IdentifiedRequest {}
extension ReportSpoiledRequest: IdentifiedRequest {}
extension RequestBatchRequest: IdentifiedRequest {}
extension RequestCardRequest: IdentifiedRequest {}
extension ResetPinRequest: IdentifiedRequest {}
extension ReversePaymentRequest: IdentifiedRequest {}
extension ReverseRequest: IdentifiedRequest {}
extension SealImportRequest: IdentifiedRequest {}
extension SetPolicyRequest: IdentifiedRequest {}
extension ShipRequest: IdentifiedRequest {}
extension WithdrawCashRequest: IdentifiedRequest {}
extension WithdrawRequest: IdentifiedRequest {}
