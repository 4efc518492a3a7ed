// Which of some events are those that one of some agencies reports.
// $ids: event ids
// $wanted: names of agencies
// returns id
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[:REPORTS]-(i:Item)
MATCH (i)-[:REPORTED_BY]->(a:Agency)
WHERE a.name IN $wanted
RETURN DISTINCT e.id AS id
LIMIT 100000
