// Takes back what documents claim: where events took place.
// $documents: document ids
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)-[r:AT]->(l:Place) WHERE r.item = i.id
DELETE r
