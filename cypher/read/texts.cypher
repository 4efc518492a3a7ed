// Items with their texts.
// $items: item ids
// returns item, n, section, headlineEn, headlineJa, bold, date, text, agencies, document, title, file
UNWIND $items AS wanted
MATCH (i:Item {id: wanted})
MATCH (i)-[:PART_OF]->(d:Document)
RETURN i.id AS item, i.n AS n, i.section AS section, i.headlineEn AS headlineEn, i.headlineJa AS headlineJa, i.bold AS bold, i.date AS date,
  i.text AS text, [(i)-[:REPORTED_BY]->(a:Agency) | a.name] AS agencies, d.id AS document, d.title AS title, d.file AS file
LIMIT 1000
