// What documents say so far: their items, the nodes to look at again when they are replaced or removed, and the blocks of
// people and events in which it has to be decided anew who and what is the same. Of two people of a document who were one, all claims
// may name the other: whom its appearances are taken for is looked at as well.
// $documents: document ids
// returns what, key
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
RETURN 'item' AS what, i.id AS key
UNION
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:MENTIONS]->(p:Person)
RETURN 'person' AS what, p.id AS key
UNION
UNWIND $documents AS document
MATCH (a:Appearance {document: document})
MATCH (a)-[:`IS`]->(p:Person)
RETURN 'person' AS what, p.id AS key
UNION
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:MENTIONS]->(o:Organization)
RETURN 'organization' AS what, o.id AS key
UNION
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:REPORTS]->(e:Event)
RETURN 'event' AS what, e.id AS key
UNION
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:REPORTS]->(e:Event)
WHERE e.block IS NOT NULL
RETURN 'block' AS what, e.block AS key
UNION
UNWIND $documents AS document
MATCH (a:Appearance {document: document})
RETURN 'family' AS what, a.family AS key
UNION
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
MATCH (i)-[:MENTIONS]->(p:Person)
WHERE p.families IS NOT NULL
UNWIND p.families AS family
RETURN 'family' AS what, family AS key
