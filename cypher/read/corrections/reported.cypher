// The claims about an event, each with its item and document.
// $id: event id
// returns item, n, document, file, key
MATCH (e:Event {id: $id})<-[r:REPORTS]-(i:Item)
MATCH (i)-[:PART_OF]->(d:Document)
RETURN i.id AS item, i.n AS n, d.id AS document, d.file AS file, r.key AS key
ORDER BY item, key
LIMIT 10000
