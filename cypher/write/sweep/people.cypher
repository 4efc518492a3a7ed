// Removes those of the given nodes that nothing claims any more: people.
// $keys: person ids
UNWIND $keys AS key
MATCH (p:Person {id: key})
WHERE NOT EXISTS { (p)<-[:MENTIONS]-(:Item) }
DETACH DELETE p
