// The events that an item reports, each with the stretch of text that says so, in the order of the text.
// $id: item id
// returns event, start, end, rule
MATCH (i:Item {id: $id})-[r:REPORTS]->(e:Event)
RETURN DISTINCT e.id AS event, r.start AS start, r.end AS end, r.rule AS rule
ORDER BY start, end, event
LIMIT 1000
