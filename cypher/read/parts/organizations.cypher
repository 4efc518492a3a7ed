// Which organizations took part in some events, those on one side together. Several items may claim the same part.
// $ids: event ids
// returns side; events: positions in $ids; nodes: list of as many keys
UNWIND range(0, size($ids) - 1) AS n
WITH n, $ids[n] AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[r:INVOLVED_IN]-(p:Organization)
RETURN r.side AS side, collect(n) AS events, collect(p.id) AS nodes
LIMIT 1000
