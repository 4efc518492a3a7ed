// The people on either side of some events in which two countries of a list stood on different sides.
// $ids: event ids
// $nodes: country codes
// returns a, b, people: list of ids, which may repeat
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[x:INVOLVED_IN]-(a:Country)
WHERE a.code IN $nodes
MATCH (e)<-[y:INVOLVED_IN]-(b:Country)
WHERE x.side <> y.side AND a.code < b.code AND b.code IN $nodes
MATCH (e)<-[z:PARTICIPATED_IN]-(p:Person)
WHERE z.side = x.side OR z.side = y.side
RETURN a.code AS a, b.code AS b, collect(DISTINCT p.id) AS people
LIMIT 5000
