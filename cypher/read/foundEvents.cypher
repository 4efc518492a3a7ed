// Events by id as a search lists them, each with the number of its reports.
// $ids: event ids
// returns id, title, titleJa, kind, date, precision, weight
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
CALL (e) { MATCH (e)<-[:REPORTS]-(i:Item) RETURN count(DISTINCT i.id) AS weight }
RETURN e.id AS id, e.title AS title, e.titleJa AS titleJa, e.kind AS kind, e.date AS date, e.precision AS precision, weight
LIMIT 1000
