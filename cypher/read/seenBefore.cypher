// Which people took part in an event before a day, and when last.
// $nodes: person ids
// $day: ISO day
// $background, $planned, $negated: whether to include such events
// returns id, last
UNWIND $nodes AS wanted
MATCH (p:Person {id: wanted})-[:PARTICIPATED_IN]->(e:Event)
WHERE e.date < date($day)
  AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
RETURN wanted AS id, max(e.date) AS last
LIMIT 1000
