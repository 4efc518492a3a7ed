// Who some appearances are of, and whom some items name.
// $appearances: appearance ids
// $items: item ids
// returns id
UNWIND $appearances AS appearance
MATCH (a:Appearance {id: appearance})
MATCH (a)-[:`IS`]->(p:Person)
RETURN p.id AS id
LIMIT 10000
UNION
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:MENTIONS]->(p:Person)
RETURN p.id AS id
LIMIT 10000
