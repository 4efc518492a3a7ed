// Takes back what documents claim: which countries were a side of events.
// $documents: document ids
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)<-[r:INVOLVED_IN]-(c:Country) WHERE r.item = i.id
DELETE r
