// The offices that items say people hold, each with the stretch of text that says so.
// $items: item ids
// returns item, person, start, end
UNWIND $items AS wanted
MATCH (i:Item {id: wanted})-[:MENTIONS]->(p:Person)
WITH DISTINCT p
MATCH (p)-[h:HOLDS]->(:Office)
WHERE h.item IN $items
RETURN DISTINCT h.item AS item, p.id AS person, h.start AS start, h.end AS end
ORDER BY item, start, end, person
LIMIT 20000
