// The items that name some organizations, by themselves or by their offices and events.
// $ids: organization ids
// returns item
UNWIND $ids AS wanted
MATCH (o:Organization {id: wanted})
MATCH (o)<-[:MENTIONS]-(i:Item)
RETURN i.id AS item
LIMIT 100000
UNION
UNWIND $ids AS wanted
MATCH (o:Organization {id: wanted})
MATCH (o)-[r:INVOLVED_IN]->(e:Event)
RETURN r.item AS item
LIMIT 100000
UNION
UNWIND $ids AS wanted
MATCH (o:Organization {id: wanted})
MATCH (o)<-[r:OF]-(f:Office)
RETURN r.item AS item
LIMIT 100000
