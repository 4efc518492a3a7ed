// The events that a person, country or organization took part in, or that a place saw; newest first, undated last.
// $id: the node's key
// returns id, day
MATCH (p:Person {id: $id})-[:PARTICIPATED_IN]->(e:Event)
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
RETURN id, day
LIMIT 2000
UNION
MATCH (c:Country {code: $id})-[:INVOLVED_IN]->(e:Event)
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
RETURN id, day
LIMIT 2000
UNION
MATCH (o:Organization {id: $id})-[:INVOLVED_IN]->(e:Event)
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
RETURN id, day
LIMIT 2000
UNION
MATCH (p:Place {id: $id})<-[:AT]-(e:Event)
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
RETURN id, day
LIMIT 2000
UNION
MATCH (e:Event {id: $id})
RETURN e.id AS id, coalesce(toString(e.date), '') AS day
LIMIT 1
