// The documents that name an organization, in order of their files, each with what it calls it.
// $id: organization id
// returns document, file, title, name
MATCH (o:Organization {id: $id})<-[m:MENTIONS]-(i:Item)-[:PART_OF]->(d:Document)
WITH d.id AS document, d.file AS file, d.title AS title, min(m.name) AS name
ORDER BY file, document
RETURN document, file, title, name
LIMIT 200
