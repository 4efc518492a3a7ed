// What is said of people, each testimony once.
// $ids: person ids
// returns id, testimony
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})<-[:`IS`]-(a:Appearance)
RETURN DISTINCT wanted AS id, a.testimony AS testimony
ORDER BY id, testimony
LIMIT 100000
