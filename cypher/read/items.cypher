// The items of a document in their order; their number, and a page of them, each with the number of events it reports.
// $id: document id
// $skip, $limit: which of them
// returns total, id, n, section, headlineEn, headlineJa, date, agencies, events
MATCH (d:Document {id: $id})
CALL (d) { MATCH (d)<-[:PART_OF]-(every:Item) RETURN count(DISTINCT every.id) AS total }
MATCH (d)<-[:PART_OF]-(i:Item)
WITH total, i
ORDER BY i.n
SKIP $skip
LIMIT $limit
CALL (i) { MATCH (i)-[:REPORTS]->(e:Event) RETURN count(DISTINCT e.id) AS events }
RETURN total, i.id AS id, i.n AS n, i.section AS section, i.headlineEn AS headlineEn, i.headlineJa AS headlineJa, i.date AS date,
  [(i)-[:REPORTED_BY]->(a:Agency) | a.name] AS agencies,
  events
ORDER BY n
LIMIT $limit
