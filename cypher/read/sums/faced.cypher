// How many people and countries some people faced on other sides of some events.
// $ids: event ids
// $nodes: person ids
// returns id, kind, others
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[x:PARTICIPATED_IN]-(p:Person)
WHERE p.id IN $nodes
MATCH (e)<-[y:PARTICIPATED_IN]-(o:Person)
WHERE x.side <> y.side AND o.id <> p.id
RETURN p.id AS id, 'person' AS kind, count(DISTINCT o.id) AS others
LIMIT 1000
UNION ALL
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[x:PARTICIPATED_IN]-(p:Person)
WHERE p.id IN $nodes
MATCH (e)<-[y:INVOLVED_IN]-(o:Country)
WHERE x.side <> y.side
RETURN p.id AS id, 'country' AS kind, count(DISTINCT o.code) AS others
LIMIT 1000
