// All that is said of people of some family names, each testimony once: the first day on which it was said, and how it was decided.
// $families: family names by their sound
// returns family, testimony, first, key, name, sound, ja, offices, formerOffices, sides, guesses, last, marks, person, otherIds, called,
//   calledJa, families: of whom somebody made one of several, confidence, score, features, runnerUp, runnerUpScore
UNWIND $families AS family
MATCH (a:Appearance {family: family})
WITH family, a.testimony AS testimony, min(a.first) AS first, min(a.document) AS document
MATCH (b:Appearance {document: document, testimony: testimony})
MATCH (b)-[r:`IS`]->(p:Person)
RETURN family, testimony, first, b.key AS key, b.name AS name, b.sound AS sound, b.ja AS ja, b.offices AS offices,
  coalesce(b.formerOffices, []) AS formerOffices, b.sides AS sides, b.guesses AS guesses, b.last AS last, coalesce(b.marks, []) AS marks, p.id AS person, p.otherIds AS otherIds,
  p.called AS called, p.calledJa AS calledJa, coalesce(p.families, []) AS families, r.confidence AS confidence,
  r.score AS score, r.features AS features, r.runnerUp AS runnerUp, r.runnerUpScore AS runnerUpScore
