// Which of some events are those that are reported under one of some sections.
// $ids: event ids
// $wanted: names of sections
// returns id
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[:REPORTS]-(i:Item)
WHERE i.section IN $wanted
RETURN DISTINCT e.id AS id
LIMIT 100000
