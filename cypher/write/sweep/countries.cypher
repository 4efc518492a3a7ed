// Removes what nothing claims any more: countries.
MATCH (c:Country)
WHERE NOT EXISTS { (c)<-[:MENTIONS]-(:Item) }
WITH c
WHERE NOT EXISTS { (c)-[:INVOLVED_IN]->(:Event) }
WITH c
WHERE NOT EXISTS { (c)<-[:OF]-(:Office) }
WITH c
WHERE NOT EXISTS { (c)<-[:`IN`]-(:Place) }
DETACH DELETE c
