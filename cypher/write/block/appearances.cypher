// All appearances of some family names, each with the person that it is taken for.
// $families: family names by their sound
// returns id, document, key, name, sound, ja, offices, sides, guesses, items, first, last, person, otherIds,
//   confidence, score, features, runnerUp, runnerUpScore
UNWIND $families AS family
MATCH (a:Appearance {family: family})
MATCH (a)-[r:`IS`]->(p:Person)
RETURN a.id AS id, a.document AS document, a.key AS key, a.name AS name, a.sound AS sound, a.ja AS ja,
  a.offices AS offices, a.sides AS sides, a.guesses AS guesses, a.items AS items, a.first AS first, a.last AS last,
  p.id AS person, p.otherIds AS otherIds, r.confidence AS confidence, r.score AS score, r.features AS features,
  r.runnerUp AS runnerUp, r.runnerUpScore AS runnerUpScore
