// Takes back what items claim: where places lie.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:MENTIONS]->(l:Place)
MATCH (l)-[r:`IN`]->(c:Country) WHERE r.item = i.id
DELETE r
