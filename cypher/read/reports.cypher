// The items that report events, each with the sentence that says so.
// $ids: event ids
// $limit: how many
// returns event, item, n, section, headlineEn, headlineJa, bold, date, text, agencies, document, title, file, start, end, rule
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})<-[r:REPORTS]-(i:Item)
MATCH (i)-[:PART_OF]->(d:Document)
RETURN e.id AS event, i.id AS item, i.n AS n, i.section AS section, i.headlineEn AS headlineEn,
  i.headlineJa AS headlineJa, i.bold AS bold, i.date AS date, i.text AS text,
  [(i)-[:REPORTED_BY]->(a:Agency) | a.name] AS agencies,
  d.id AS document, d.title AS title, d.file AS file, r.start AS start, r.end AS end, r.rule AS rule
ORDER BY event, item, start, end
LIMIT $limit
