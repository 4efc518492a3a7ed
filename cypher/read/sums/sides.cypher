// On which side of some events a country or organization stood.
// $ids: event ids
// $id: the node's key
// returns event, side
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[r:INVOLVED_IN]-(n:Country {code: $id})
RETURN wanted AS event, r.side AS side
LIMIT 100000
UNION
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[r:INVOLVED_IN]-(n:Organization {id: $id})
RETURN wanted AS event, r.side AS side
LIMIT 100000
