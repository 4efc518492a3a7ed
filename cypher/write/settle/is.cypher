// Why appearances are taken for their person, where what was weighed is another now.
// $rows: family, testimony: what the appearances say of whom, confidence, score, features (each a name and its weight), runnerUp, runnerUpScore
UNWIND $rows AS row
MATCH (a:Appearance {family: row.family, testimony: row.testimony})
MATCH (a)-[r:`IS`]->(p:Person)
SET r.confidence = row.confidence, r.score = row.score, r.features = row.features, r.runnerUp = row.runnerUp,
  r.runnerUpScore = row.runnerUpScore
