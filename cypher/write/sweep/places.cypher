// Removes what nothing claims any more: places.
MATCH (l:Place)
WHERE NOT EXISTS { (l)<-[:MENTIONS]-(:Item) }
  AND NOT EXISTS { (l)<-[:AT]-(:Event) }
DETACH DELETE l
