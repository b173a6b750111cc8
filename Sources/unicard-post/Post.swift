internal import ArgumentParser
internal import Capture
internal import Office

/// The post office's command: the only deliverer of cards (R64).
struct Post: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      role: "unicard-post",
      Phrase(ar: "مكتب البريد: استلام الكروت وتسليمها.", en: "The post office: cards in and out."),
      teaching: Phrase(
        ar: """
          يصل الكارت إلى المكتب، ويُخطَر صاحبه، ويستلمه بنفسه خلال شهر بعد الاطلاع على بطاقته ومطابقة \
          محموله، ويختار رقمه السري. وما لم يُستلم يُرسل إلى ديوان المحافظة.

          مثال، يوم في المكتب:
            unicard-post receive - < shipment.txt
            unicard-post deliver --reader /usr/lib/unicard/read-chip
            unicard-post forward --lapsed
          """,
        en: """
          A card reaches the office, its holder is told, and within a month collects it in person: \
          his ID is seen, his mobile matched, and he chooses his PIN. What is not collected goes on \
          to the governorate headquarters.

          For example, a day at the office:
            unicard-post receive - < shipment.txt
            unicard-post deliver --reader /usr/lib/unicard/read-chip
            unicard-post forward --lapsed
          """),
      verbs: [
        ReceiveCards.self, ListCards.self, WhereToCollect.self, Attest.self, Deliver.self,
        Forward.self, RequestFirst.self, EnrolFinger.self, ReEnrolFinger.self, DepositCash.self,
        CreditAccount.self, Balance.self, Statement.self, ResetPIN.self, AnyReprint.self,
      ])
  }
}
