// How many items report each of some events.
// $ids: event ids
// returns id, items
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})<-[:REPORTS]-(i:Item)
RETURN e.id AS id, count(DISTINCT i.id) AS items
LIMIT 1000
