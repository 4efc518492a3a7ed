// Takes back what items claim: who took part in events.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)<-[r:PARTICIPATED_IN]-(p:Person) WHERE r.item = i.id
DELETE r
