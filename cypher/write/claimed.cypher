// What a document says so far, under its id or, as an older edition, under its file name: the nodes to look at again
// after a change.
// $id: id of the document, or null
// $file: its file name, or null
// returns label, key
MATCH (d:Document) WHERE d.id = $id OR d.file = $file
RETURN 'Document' AS label, d.id AS key
UNION
MATCH (d:Document) WHERE d.id = $id OR d.file = $file
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:MENTIONS]->(p:Person)
RETURN 'Person' AS label, p.id AS key
UNION
MATCH (d:Document) WHERE d.id = $id OR d.file = $file
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:MENTIONS]->(o:Organization)
RETURN 'Organization' AS label, o.id AS key
UNION
MATCH (d:Document) WHERE d.id = $id OR d.file = $file
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:REPORTS]->(e:Event)
RETURN 'Event' AS label, e.id AS key
