// Takes back what items claim: which offices belong to countries.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:MENTIONS]->(p:Person)
MATCH (p)-[h:HOLDS]->(f:Office) WHERE h.item = i.id
MATCH (f)-[r:OF]->(c:Country) WHERE r.item = i.id
DELETE r
