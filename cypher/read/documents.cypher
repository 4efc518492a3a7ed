// A page of the documents, newest first and undated last, with the number of their items and of the events these report.
// $skip, $limit: which of them
// returns id, file, title, publisher, from, to: days as numbers, items, events
MATCH (d:Document)
WITH d, coalesce(toString(d.from), '') AS day, d.file AS file, d.id AS id
ORDER BY day DESC, file, id
SKIP $skip
LIMIT $limit
CALL (d) { MATCH (d)<-[:PART_OF]-(i:Item) RETURN count(DISTINCT i.id) AS items }
CALL (d) { MATCH (d)<-[:PART_OF]-(i:Item)-[:REPORTS]->(e:Event) RETURN count(DISTINCT e.id) AS events }
RETURN id, file, d.title AS title, d.publisher AS publisher, d.from AS from, d.to AS to, items, events
ORDER BY day DESC, file, id
LIMIT $limit
