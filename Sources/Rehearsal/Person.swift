import Cards

/// Someone before any office has heard of him: no number, no telephone.
struct Person {
  let relation: Relation
  let name: PersonName
  let born: CivilDate

  var sex: Sex { name.sex }
}
