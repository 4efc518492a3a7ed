// Takes back what documents claim: which offices belong to countries.
// $documents: document ids
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:MENTIONS]->(p:Person)
MATCH (p)-[h:HOLDS]->(f:Office) WHERE h.item = i.id
MATCH (f)-[r:OF]->(c:Country) WHERE r.item = i.id
DELETE r
