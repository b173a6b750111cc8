/// A dense number that stands for one entity of a table; 0 stands for none.
///
/// Handles are given out in order, never reused, and mean nothing outside their ledger. They are what entries name
/// instead of people and card numbers.
public struct Handle<Entity>: BitwiseCopyable, Hashable, Comparable, Sendable {
  /// The number, from 1; 0 for none.
  public let number: UInt32

  @inlinable public init(_ number: UInt32) { self.number = number }

  /// Stands for no entity.
  @inlinable public static var none: Self { Self(0) }

  /// Whether it stands for no entity.
  @inlinable public var isNone: Bool { number == 0 }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

public typealias CitizenID = Handle<Citizen>
public typealias HouseholdID = Handle<Household>
public typealias CardID = Handle<Card>
public typealias OfficeID = Handle<Office>
public typealias OutletID = Handle<Outlet>
public typealias DeviceID = Handle<Device>
public typealias ClerkID = Handle<Clerk>
public typealias NoticeID = Handle<Notice>
public typealias ImportID = Handle<Import>
public typealias ProposalID = Handle<Proposal>
public typealias DrawID = Handle<Draw>
public typealias PaymentID = Handle<Payment>
public typealias TakenReferenceID = Handle<TakenReference>
public typealias CaptureDeviceID = Handle<CaptureDevice>
public typealias EnrolmentID = Handle<Enrolment>
public typealias AttemptID = Handle<Attempt>
public typealias WrongPrintsID = Handle<WrongPrints>
public typealias GoodID = Handle<Good>
public typealias GrantID = Handle<Grant>
public typealias GoodsDrawID = Handle<GoodsDraw>
