// Which people took part in an event before a day that was reported by then. What is neither planned nor denied counts.
// $people: their ids
// $day: ISO day
// returns id
UNWIND $people AS wanted
MATCH (p:Person {id: wanted})-[:PARTICIPATED_IN]->(e:Event)
WHERE e.date < date($day) AND NOT e.planned AND NOT e.negated
MATCH (e)<-[:REPORTS]-(i:Item)
WHERE coalesce(i.date, e.date) < date($day)
RETURN DISTINCT wanted AS id
LIMIT 1000
