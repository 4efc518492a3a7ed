// Takes back what documents claim: who took part in events.
// $documents: document ids
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)<-[r:PARTICIPATED_IN]-(p:Person) WHERE r.item = i.id
DELETE r
