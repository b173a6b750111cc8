import Cards

/// A date written in a test; a typing error there traps.
func day(_ text: String) -> CivilDate { CivilDate(text)! }
