// Removes what nothing claims any more: organizations.
MATCH (o:Organization)
WHERE NOT EXISTS { (o)<-[:MENTIONS]-(:Item) }
WITH o
WHERE NOT EXISTS { (o)-[:INVOLVED_IN]->(:Event) }
WITH o
WHERE NOT EXISTS { (o)<-[:OF]-(:Office) }
DETACH DELETE o
