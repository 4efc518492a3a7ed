// The least certain decisions about who is the same person in several documents.
// $most: how many
// returns person, name, file, said, confidence, score, features, runnerUp, runnerUpScore, decisions: how many decisions there are
CALL () { MATCH (a:Appearance)-[r:`IS`]->(p:Person) WHERE r.confidence IS NOT NULL RETURN count(a.appearance) AS decisions }
MATCH (a:Appearance)-[r:`IS`]->(p:Person)
WHERE r.confidence IS NOT NULL
MATCH (d:Document {id: a.document})
RETURN p.id AS person, p.name AS name, d.file AS file, a.name AS said, r.confidence AS confidence, r.score AS score,
  r.features AS features, r.runnerUp AS runnerUp, r.runnerUpScore AS runnerUpScore, decisions
ORDER BY confidence, person, file, said
LIMIT $most
