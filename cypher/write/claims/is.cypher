// Appearances are of people; the relation says why, as identity over documents has weighed it.
// $rows: document, appearance, person, confidence, score, features (each a name and its weight), runnerUp, runnerUpScore
UNWIND $rows AS row
MATCH (a:Appearance {document: row.document, appearance: row.appearance})
MATCH (p:Person {id: row.person})
CREATE (a)-[:`IS` {
  confidence: row.confidence, score: row.score, features: row.features,
  runnerUp: row.runnerUp, runnerUpScore: row.runnerUpScore
}]->(p)
