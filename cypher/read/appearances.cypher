// The documents in which a person appears, each with why it is this person; the least certain first.
// $id: person id
// returns document, file, title, name, first, last, confidence, score, features, runnerUp, runnerUpScore
MATCH (p:Person {id: $id})<-[r:`IS`]-(a:Appearance)
MATCH (d:Document {id: a.document})
WITH d.id AS document, d.file AS file, d.title AS title, a.name AS name, a.first AS first, a.last AS last,
  r.confidence AS confidence, r.score AS score, r.features AS features, r.runnerUp AS runnerUp,
  r.runnerUpScore AS runnerUpScore, coalesce(r.confidence, 2) AS doubt
ORDER BY doubt, first, document
RETURN document, file, title, name, first, last, confidence, score, features, runnerUp, runnerUpScore
LIMIT 200
