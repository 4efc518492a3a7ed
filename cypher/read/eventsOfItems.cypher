// The events that items report, each with the stretch of text that says so, in the order of the text.
// $items: item ids
// returns item, event, start, end, rule
UNWIND $items AS wanted
MATCH (i:Item {id: wanted})-[r:REPORTS]->(e:Event)
RETURN DISTINCT i.id AS item, e.id AS event, r.start AS start, r.end AS end, r.rule AS rule
ORDER BY item, start, end, event
LIMIT 20000
