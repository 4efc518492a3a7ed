// Of what is said of people, that which was said before: the first day on which it was, and how it was decided.
// $testimonies: keys of testimonies
// returns testimony, first, person, otherIds, confidence, score, features, runnerUp, runnerUpScore
UNWIND $testimonies AS testimony
MATCH (a:Appearance {testimony: testimony})
WITH testimony, min(a.first) AS first, min(a.id) AS id
MATCH (b:Appearance {id: id})
MATCH (b)-[r:`IS`]->(p:Person)
RETURN testimony, first, p.id AS person, p.otherIds AS otherIds, r.confidence AS confidence, r.score AS score,
  r.features AS features, r.runnerUp AS runnerUp, r.runnerUpScore AS runnerUpScore
