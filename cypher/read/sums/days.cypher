// Some events counted by day, kind and quad class.
// $ids: event ids
// returns day, precision, kind, quad, events
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
WITH e.date AS day, e.precision AS precision, e.kind AS kind, e.quad AS quad, count(*) AS events
RETURN day, precision, kind, quad, events
LIMIT 100000
