// Which people, countries and organizations took part in an event before a day, and when last: as much of the ISO day as is known.
// $nodes: their keys
// $day: ISO day
// $background, $planned, $negated: whether to include such events
// returns id, last
UNWIND $nodes AS wanted
MATCH (n:Person {id: wanted})-[:PARTICIPATED_IN]->(e:Event)
WHERE e.date < date($day)
  AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
RETURN wanted AS id,
  max(substring(toString(e.date), 0, CASE e.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)) AS last
LIMIT 1000
UNION ALL
UNWIND $nodes AS wanted
MATCH (n:Country {code: wanted})-[:INVOLVED_IN]->(e:Event)
WHERE e.date < date($day)
  AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
RETURN wanted AS id,
  max(substring(toString(e.date), 0, CASE e.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)) AS last
LIMIT 1000
UNION ALL
UNWIND $nodes AS wanted
MATCH (n:Organization {id: wanted})-[:INVOLVED_IN]->(e:Event)
WHERE e.date < date($day)
  AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
RETURN wanted AS id,
  max(substring(toString(e.date), 0, CASE e.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)) AS last
LIMIT 1000
