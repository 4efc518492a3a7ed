// Who some appearances are of, and whom some items name.
// $appearances: rows of document, appearance
// $items: item ids
// returns id
UNWIND $appearances AS row
MATCH (a:Appearance {document: row.document, appearance: row.appearance})
MATCH (a)-[:`IS`]->(p:Person)
RETURN p.id AS id
LIMIT 10000
UNION
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:MENTIONS]->(p:Person)
RETURN p.id AS id
LIMIT 10000
