// Takes back what documents claim: what events are about.
// $documents: document ids
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)-[r:ABOUT]->(t:Topic) WHERE r.item = i.id
DELETE r
