// What events are called, and where they were.
// $ids: event ids
// returns id, title, titleJa, score, places: names
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
RETURN e.id AS id, e.title AS title, e.titleJa AS titleJa, e.score AS score,
  [(e)-[:AT]->(place:Place) | place.name] AS places
LIMIT 10000
