// Takes back what items claim: which countries were a side of events.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)<-[r:INVOLVED_IN]-(c:Country) WHERE r.item = i.id
DELETE r
