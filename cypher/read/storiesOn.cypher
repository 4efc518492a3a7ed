// The stories of documents that are of some days, or of no day that is known, each with its text.
// $documents: document ids
// $from, $to: ISO days, the second one out
// returns item, n, section, headlineEn, headlineJa, bold, date, text, agencies, document, title, file
UNWIND $documents AS wanted
MATCH (d:Document {id: wanted})<-[:PART_OF]-(i:Item)
WHERE i.date IS NULL OR (i.date >= date($from) AND i.date < date($to))
RETURN i.id AS item, i.n AS n, i.section AS section, i.headlineEn AS headlineEn, i.headlineJa AS headlineJa, i.bold AS bold, i.date AS date,
  i.text AS text, [(i)-[:REPORTED_BY]->(a:Agency) | a.name] AS agencies, d.id AS document, d.title AS title, d.file AS file
ORDER BY document, n
LIMIT 2000
