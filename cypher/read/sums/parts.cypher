// Which people stood on which side of some events.
// $ids: event ids
// returns event, people: list of ids, sides: list of as many numbers
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[r:PARTICIPATED_IN]-(p:Person)
RETURN wanted AS event, collect(p.id) AS people, collect(r.side) AS sides
LIMIT 100000
