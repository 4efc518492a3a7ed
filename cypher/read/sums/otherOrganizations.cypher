// The organizations on other sides than a person, country or organization in some events: their number, and those with most of these
// events. One row for each label, all but one of them empty.
// $ids: event ids
// $id: the node's key
// $top: how many to give
// returns total, top: maps of id, events
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[x:PARTICIPATED_IN]-(n:Person {id: $id})
MATCH (e)<-[y:INVOLVED_IN]-(o:Organization)
WHERE x.side <> y.side AND o.id <> $id
WITH o.id AS id, count(DISTINCT e.id) AS events
ORDER BY events DESC, id
WITH collect({id: id, events: events}) AS found
RETURN size(found) AS total, found[0..$top] AS top
LIMIT 1
UNION ALL
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[x:INVOLVED_IN]-(n:Country {code: $id})
MATCH (e)<-[y:INVOLVED_IN]-(o:Organization)
WHERE x.side <> y.side AND o.id <> $id
WITH o.id AS id, count(DISTINCT e.id) AS events
ORDER BY events DESC, id
WITH collect({id: id, events: events}) AS found
RETURN size(found) AS total, found[0..$top] AS top
LIMIT 1
UNION ALL
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[x:INVOLVED_IN]-(n:Organization {id: $id})
MATCH (e)<-[y:INVOLVED_IN]-(o:Organization)
WHERE x.side <> y.side AND o.id <> $id
WITH o.id AS id, count(DISTINCT e.id) AS events
ORDER BY events DESC, id
WITH collect({id: id, events: events}) AS found
RETURN size(found) AS total, found[0..$top] AS top
LIMIT 1
