// The least certain decisions about who is the same person in several documents, each with an item that names the person.
// $most: how many
// returns person, document, file, item, said, confidence, score, features, runnerUp, runnerUpScore,
//   total: how many decisions there are
CALL () { MATCH (a:Appearance)-[r:`IS`]->(p:Person) WHERE r.confidence IS NOT NULL RETURN count(a.appearance) AS total }
MATCH (a:Appearance)-[r:`IS`]->(p:Person)
WHERE r.confidence IS NOT NULL
MATCH (d:Document {id: a.document})
RETURN p.id AS person, d.id AS document, d.file AS file, a.document + '#' + toString(a.items[0]) AS item, a.name AS said,
  r.confidence AS confidence, r.score AS score, r.features AS features, r.runnerUp AS runnerUp,
  r.runnerUpScore AS runnerUpScore, total
ORDER BY confidence, person, document, said
LIMIT $most
