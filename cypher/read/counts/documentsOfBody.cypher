// How many documents name an organization.
// $id: organization id
// returns total
MATCH (o:Organization {id: $id})<-[m:MENTIONS]-(i:Item)-[:PART_OF]->(d:Document)
RETURN count(DISTINCT d.id) AS total
LIMIT 1
