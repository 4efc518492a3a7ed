// One document with the number of its items and of the events these report.
// $id: document id
// returns id, file, title, publisher, from, to: days as numbers, items, events
MATCH (d:Document {id: $id})
CALL (d) { MATCH (d)<-[:PART_OF]-(i:Item) RETURN count(DISTINCT i.id) AS items }
CALL (d) { MATCH (d)<-[:PART_OF]-(i:Item)-[:REPORTS]->(e:Event) RETURN count(DISTINCT e.id) AS events }
RETURN d.id AS id, d.file AS file, d.title AS title, d.publisher AS publisher, d.from AS from, d.to AS to, items, events
LIMIT 1
