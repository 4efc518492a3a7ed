// Takes back what documents claim: who holds which office.
// $documents: document ids
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:MENTIONS]->(p:Person)
MATCH (p)-[r:HOLDS]->(f:Office) WHERE r.item = i.id
DELETE r
