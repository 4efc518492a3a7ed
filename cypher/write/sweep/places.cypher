// Removes what nothing claims any more: places.
MATCH (l:Place)
WHERE NOT EXISTS { (l)<-[:MENTIONS]-(:Item) }
WITH l
WHERE NOT EXISTS { (l)<-[:AT]-(:Event) }
DETACH DELETE l
