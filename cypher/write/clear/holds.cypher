// Takes back what items claim: who holds which office.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:MENTIONS]->(p:Person)
MATCH (p)-[r:HOLDS]->(f:Office) WHERE r.item = i.id
DELETE r
