// The events of a window that a person, country or organization took part in, or that a place saw, those of a kind together.
// $id: the node's key
// $from, $fromMonth, $fromYear, $to, $undated: the window: first day, first day of its month and year, first day after it, and whether
// undated events count
// returns kind, precision, quad, planned, negated, background; ids, days: lists of as many, an ISO day each, empty where unknown
MATCH (n:Person {id: $id})-[:PARTICIPATED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day, e.kind AS kind, e.precision AS precision, e.quad AS quad,
  e.planned AS planned, e.negated AS negated, e.background AS background
RETURN kind, precision, quad, planned, negated, background, collect(id) AS ids, collect(day) AS days
LIMIT 10000
UNION ALL
MATCH (n:Country {code: $id})-[:INVOLVED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day, e.kind AS kind, e.precision AS precision, e.quad AS quad,
  e.planned AS planned, e.negated AS negated, e.background AS background
RETURN kind, precision, quad, planned, negated, background, collect(id) AS ids, collect(day) AS days
LIMIT 10000
UNION ALL
MATCH (n:Organization {id: $id})-[:INVOLVED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day, e.kind AS kind, e.precision AS precision, e.quad AS quad,
  e.planned AS planned, e.negated AS negated, e.background AS background
RETURN kind, precision, quad, planned, negated, background, collect(id) AS ids, collect(day) AS days
LIMIT 10000
UNION ALL
MATCH (n:Place {id: $id})<-[:AT]-(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day, e.kind AS kind, e.precision AS precision, e.quad AS quad,
  e.planned AS planned, e.negated AS negated, e.background AS background
RETURN kind, precision, quad, planned, negated, background, collect(id) AS ids, collect(day) AS days
LIMIT 10000
