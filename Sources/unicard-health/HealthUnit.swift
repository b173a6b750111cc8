internal import ArgumentParser
internal import Capture
internal import Office

/// The health unit's command: the citizen by his card and his finger (R83).
struct HealthUnit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      role: "unicard-health",
      Phrase(
        ar: "الوحدة الصحية: التحقق بالكارت والبصمة.",
        en: "The health unit: verification by card and finger."),
      teaching: Phrase(
        ar: """
          الخدمة هي التي تقارن وتقرر وتعدّ: لا جهاز يستطيع أن يقول إن البصمة مطابقة، ولا أن يخفي أنها \
          ليست كذلك. سبع بصمات خاطئة متتالية تُحتمل، والثامنة توقف الكارت كله. اللمسة الرديئة لا تُحسب.

          مثال، صباح في الوحدة:
            export UNICARD_DEVICE=F0001 UNICARD_DEVICE_KEY=/etc/unicard/F0001.pem
            export UNICARD_READER=/usr/lib/unicard/read-chip UNICARD_CHIP=/run/chip/finger1
            export UNICARD_CAPTURE=unicard-capture
            unicard-health counter
          """,
        en: """
          The daemon compares, decides and counts: no terminal can say that a print matched, and none \
          can hide that it did not. Seven wrong prints in a row are tolerated, the eighth stops the \
          whole card. A poor capture does not count.

          For example, a morning at the unit:
            export UNICARD_DEVICE=F0001 UNICARD_DEVICE_KEY=/etc/unicard/F0001.pem
            export UNICARD_READER=/usr/lib/unicard/read-chip UNICARD_CHIP=/run/chip/finger1
            export UNICARD_CAPTURE=unicard-capture
            unicard-health counter
          """),
      verbs: [
        Verify.self, CounterOpen.self, Visit.self, CardStatus.self, PersonStatus.self,
        EnrolFinger.self,
      ])
  }
}
