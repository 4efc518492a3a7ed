// Removes those of the given nodes that nothing claims any more: events.
// $keys: event ids
UNWIND $keys AS key
MATCH (e:Event {id: key})
WHERE NOT EXISTS { (e)<-[:REPORTS]-(:Item) }
DETACH DELETE e
