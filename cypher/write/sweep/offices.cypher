// Removes what nothing claims any more: offices.
MATCH (f:Office)
WHERE NOT EXISTS { (f)<-[:HOLDS]-(:Person) }
DETACH DELETE f
