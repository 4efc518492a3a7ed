// What events are about, as the stories that report them name it.
// $ids: event ids
// returns event, topic
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})-[:ABOUT]->(t:Topic)
RETURN DISTINCT e.id AS event, t.name AS topic
ORDER BY event, topic
LIMIT 20000
