// Pairs of organizations on different sides of some events: their number, and those with most of these events.
// $ids: event ids
// $kinds: only events of these kinds
// $least: pairs with fewer of the events do not count
// $top: how many pairs to give
// returns total, top: maps of a, b, events
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
WHERE e.kind IN $kinds
MATCH (e)<-[x:INVOLVED_IN]-(a:Organization)
MATCH (e)<-[y:INVOLVED_IN]-(b:Organization)
WHERE x.side <> y.side AND a.id < b.id
WITH a.id AS a, b.id AS b, count(DISTINCT e.id) AS events
WHERE events >= $least
ORDER BY events DESC, a, b
WITH collect({a: a, b: b, events: events}) AS found
RETURN size(found) AS total, found[0..$top] AS top
LIMIT 1
