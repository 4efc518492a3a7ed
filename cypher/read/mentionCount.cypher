// How many items name a node or report an event: one row per label, all but one of them zero.
// $id: the node's key
// returns items
MATCH (p:Person {id: $id})<-[:MENTIONS]-(i:Item)
RETURN count(DISTINCT i.id) AS items
LIMIT 1
UNION ALL
MATCH (c:Country {code: $id})<-[:MENTIONS]-(i:Item)
RETURN count(DISTINCT i.id) AS items
LIMIT 1
UNION ALL
MATCH (o:Organization {id: $id})<-[:MENTIONS]-(i:Item)
RETURN count(DISTINCT i.id) AS items
LIMIT 1
UNION ALL
MATCH (p:Place {id: $id})<-[:MENTIONS]-(i:Item)
RETURN count(DISTINCT i.id) AS items
LIMIT 1
UNION ALL
MATCH (e:Event {id: $id})<-[:REPORTS]-(i:Item)
RETURN count(DISTINCT i.id) AS items
LIMIT 1
