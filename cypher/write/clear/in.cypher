// Takes back what documents claim: where places lie.
// $documents: document ids
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:MENTIONS]->(l:Place)
MATCH (l)-[r:`IN`]->(c:Country) WHERE r.item = i.id
DELETE r
