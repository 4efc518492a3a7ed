// Pairs of countries on different sides of some events: their number, and those with most of these events.
// $ids: event ids
// $kinds: only events of these kinds
// $least: pairs with fewer of the events do not count
// $top: how many pairs to give
// returns total, top: maps of a, b, events
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
WHERE e.kind IN $kinds
MATCH (e)<-[x:INVOLVED_IN]-(a:Country)
MATCH (e)<-[y:INVOLVED_IN]-(b:Country)
WHERE x.side <> y.side AND a.code < b.code
WITH a.code AS a, b.code AS b, count(DISTINCT e.id) AS events
WHERE events >= $least
ORDER BY events DESC, a, b
WITH collect({a: a, b: b, events: events}) AS found
RETURN size(found) AS total, found[0..$top] AS top
LIMIT 1
