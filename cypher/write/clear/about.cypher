// Takes back what items claim: what events are about.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)-[r:ABOUT]->(t:Topic) WHERE r.item = i.id
DELETE r
