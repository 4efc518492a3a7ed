// The events that some items report, each with its stretch of the text.
// $items: item ids
// returns item, start, end, id
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[r:REPORTS]->(e:Event)
RETURN i.id AS item, r.start AS start, r.end AS end, e.id AS id
ORDER BY item, start, id
LIMIT 10000
