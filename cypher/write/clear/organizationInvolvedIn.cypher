// Takes back what items claim: which organizations were a side of events.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)<-[r:INVOLVED_IN]-(o:Organization) WHERE r.item = i.id
DELETE r
