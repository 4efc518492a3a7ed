// The events of a window in which two nodes stood on different sides, newest first, undated last; their number, and the ids of so
// many. One row for each pair of labels, all but one of them empty.
// $a, $b: keys, a person before a country, a country before an organization
// $from, $fromMonth, $fromYear, $to, $undated: the window: first day, first day of its month and year, first day after it, and whether
// undated events count
// $kinds, $background, $planned, $negated: event kinds, and whether to include such events
// $most: how many ids to give
// returns total, ids
MATCH (a:Person {id: $a})-[x:PARTICIPATED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
  AND e.kind IN $kinds AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
MATCH (e)<-[y:PARTICIPATED_IN]-(b:Person {id: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[0..$most] AS ids
LIMIT 1
UNION ALL
MATCH (a:Person {id: $a})-[x:PARTICIPATED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
  AND e.kind IN $kinds AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
MATCH (e)<-[y:INVOLVED_IN]-(b:Country {code: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[0..$most] AS ids
LIMIT 1
UNION ALL
MATCH (a:Person {id: $a})-[x:PARTICIPATED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
  AND e.kind IN $kinds AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
MATCH (e)<-[y:INVOLVED_IN]-(b:Organization {id: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[0..$most] AS ids
LIMIT 1
UNION ALL
MATCH (a:Country {code: $a})-[x:INVOLVED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
  AND e.kind IN $kinds AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
MATCH (e)<-[y:INVOLVED_IN]-(b:Country {code: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[0..$most] AS ids
LIMIT 1
UNION ALL
MATCH (a:Country {code: $a})-[x:INVOLVED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
  AND e.kind IN $kinds AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
MATCH (e)<-[y:INVOLVED_IN]-(b:Organization {id: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[0..$most] AS ids
LIMIT 1
UNION ALL
MATCH (a:Organization {id: $a})-[x:INVOLVED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
  AND e.kind IN $kinds AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
MATCH (e)<-[y:INVOLVED_IN]-(b:Organization {id: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[0..$most] AS ids
LIMIT 1
