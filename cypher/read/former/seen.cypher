// The first and the last day on which people were named.
// $ids: person ids
// returns id, first, last: ISO days, null where none is known
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})<-[:`IS`]-(a:Appearance)
RETURN wanted AS id, min(a.first) AS first, max(a.last) AS last
LIMIT 10000
