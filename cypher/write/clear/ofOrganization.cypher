// Takes back what items claim: which offices belong to organizations.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:MENTIONS]->(p:Person)
MATCH (p)-[h:HOLDS]->(f:Office) WHERE h.item = i.id
MATCH (f)-[r:OF]->(o:Organization) WHERE r.item = i.id
DELETE r
