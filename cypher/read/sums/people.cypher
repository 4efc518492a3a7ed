// The people that took part in some events: their number, and those with most of these events.
// $ids: event ids
// $nodes: keys of the only ones to look at; empty for all
// $top: how many to give
// returns total, top: maps of id, events
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[:PARTICIPATED_IN]-(n:Person)
WHERE size($nodes) = 0 OR n.id IN $nodes
WITH n.id AS id, count(DISTINCT e.id) AS events
ORDER BY events DESC, id
WITH collect({id: id, events: events}) AS found
RETURN size(found) AS total, found[0..$top] AS top
LIMIT 1
