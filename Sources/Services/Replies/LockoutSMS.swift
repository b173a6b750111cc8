/// The message that tells a citizen that wrong prints have stopped his card (R93), and what he can do (R94, R98). One text
/// for all: it names nobody and no number, and takes two parts at most.
enum LockoutSMS {
  static let text =
    "أُوقف كارت الخدمات الموحد الخاص بك لتكرار بصمة خاطئة. لاستخراج بدل: digital.gov.eg. استعلام 15999"
}
