// How many claims there are of each of some events.
// $ids: event ids
// returns id, total
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})<-[r:REPORTS]-(i:Item)
RETURN e.id AS id, count(r.start) AS total
LIMIT 1000
