// Takes back what items claim: where events took place.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)-[r:AT]->(l:Place) WHERE r.item = i.id
DELETE r
