// A page of what the events of some documents are called, in both languages, in the order of these texts, each with the events
// that are called so.
// $documents: document ids
// $after: the last text of the page before; empty for the first
// $limit: how many
// returns text, last: the latest day, ids
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:REPORTS]->(e:Event)
WITH DISTINCT e.id AS id, e.date AS date, coalesce(e.title, '') + ' ' + coalesce(e.titleJa, '') AS text
WHERE text > $after
WITH text, max(date) AS last, collect(id) AS ids
ORDER BY text
LIMIT $limit
RETURN text, last, ids
ORDER BY text
LIMIT $limit
