// Removes what nothing claims any more: organizations.
MATCH (o:Organization)
WHERE NOT EXISTS { (o)<-[:MENTIONS]-(:Item) }
  AND NOT EXISTS { (o)-[:INVOLVED_IN]->(:Event) }
  AND NOT EXISTS { (o)<-[:OF]-(:Office) }
DETACH DELETE o
