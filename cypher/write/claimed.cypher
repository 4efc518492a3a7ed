// What documents say so far: the nodes to look at again when they are replaced or removed.
// $documents: document ids
// returns label, key
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:MENTIONS]->(p:Person)
RETURN 'Person' AS label, p.id AS key
UNION
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:MENTIONS]->(o:Organization)
RETURN 'Organization' AS label, o.id AS key
UNION
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:REPORTS]->(e:Event)
RETURN 'Event' AS label, e.id AS key
