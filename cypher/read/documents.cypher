// The documents of the store with the number of their items and of the events these report, newest first, undated last.
// returns id, file, title, publisher, from, to, items, events
MATCH (d:Document)
CALL (d) { OPTIONAL MATCH (d)<-[:PART_OF]-(i:Item) RETURN count(DISTINCT i.id) AS items }
CALL (d) { OPTIONAL MATCH (d)<-[:PART_OF]-(i:Item)-[:REPORTS]->(e:Event) RETURN count(DISTINCT e.id) AS events }
WITH d.id AS id, d.file AS file, d.title AS title, d.publisher AS publisher, d.from AS from, d.to AS to,
  items, events, coalesce(toString(d.from), '') AS day
ORDER BY day DESC, file, id
RETURN id, file, title, publisher, from, to, items, events
LIMIT 2000
