// Which documents report some events.
// One row more than a store hands over is an error there: nothing is left out unsaid.
// $ids: event ids
// returns name: the document's id; events: positions in $ids, which may repeat
UNWIND range(0, size($ids) - 1) AS n
WITH n, $ids[n] AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[:REPORTS]-(i:Item)
MATCH (i)-[:PART_OF]->(d:Document)
RETURN d.id AS name, collect(n) AS events
LIMIT 250001
