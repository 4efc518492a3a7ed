// Removes what nothing claims any more: countries.
MATCH (c:Country)
WHERE NOT EXISTS { (c)<-[:MENTIONS]-(:Item) }
  AND NOT EXISTS { (c)-[:INVOLVED_IN]->(:Event) }
  AND NOT EXISTS { (c)<-[:OF]-(:Office) }
  AND NOT EXISTS { (c)<-[:`IN`]-(:Place) }
DETACH DELETE c
