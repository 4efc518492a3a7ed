// Takes back what items claim: which people they name.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[r:MENTIONS]->(p:Person)
DELETE r
