// Which of some events are those that involve one of some countries.
// $ids: event ids
// $wanted: country codes
// returns id
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[:INVOLVED_IN]-(c:Country)
WHERE c.code IN $wanted
RETURN DISTINCT e.id AS id
LIMIT 100000
