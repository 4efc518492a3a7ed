// The events of a window in which two nodes stood on different sides, those of a kind together.
// $a, $b: keys, a person before a country, a country before an organization
// $from, $fromMonth, $fromYear, $to, $undated: the window: first day, first day of its month and year, first day after it, and whether
// undated events count
// returns kind, precision, quad, planned, negated, background; ids, days: lists of as many, an ISO day each, empty where unknown
MATCH (a:Person {id: $a})-[x:PARTICIPATED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
MATCH (e)<-[y:PARTICIPATED_IN]-(b:Person {id: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day, e.kind AS kind, e.precision AS precision, e.quad AS quad,
  e.planned AS planned, e.negated AS negated, e.background AS background
RETURN kind, precision, quad, planned, negated, background, collect(id) AS ids, collect(day) AS days
LIMIT 10000
UNION ALL
MATCH (a:Person {id: $a})-[x:PARTICIPATED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
MATCH (e)<-[y:INVOLVED_IN]-(b:Country {code: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day, e.kind AS kind, e.precision AS precision, e.quad AS quad,
  e.planned AS planned, e.negated AS negated, e.background AS background
RETURN kind, precision, quad, planned, negated, background, collect(id) AS ids, collect(day) AS days
LIMIT 10000
UNION ALL
MATCH (a:Person {id: $a})-[x:PARTICIPATED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
MATCH (e)<-[y:INVOLVED_IN]-(b:Organization {id: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day, e.kind AS kind, e.precision AS precision, e.quad AS quad,
  e.planned AS planned, e.negated AS negated, e.background AS background
RETURN kind, precision, quad, planned, negated, background, collect(id) AS ids, collect(day) AS days
LIMIT 10000
UNION ALL
MATCH (a:Country {code: $a})-[x:INVOLVED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
MATCH (e)<-[y:INVOLVED_IN]-(b:Country {code: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day, e.kind AS kind, e.precision AS precision, e.quad AS quad,
  e.planned AS planned, e.negated AS negated, e.background AS background
RETURN kind, precision, quad, planned, negated, background, collect(id) AS ids, collect(day) AS days
LIMIT 10000
UNION ALL
MATCH (a:Country {code: $a})-[x:INVOLVED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
MATCH (e)<-[y:INVOLVED_IN]-(b:Organization {id: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day, e.kind AS kind, e.precision AS precision, e.quad AS quad,
  e.planned AS planned, e.negated AS negated, e.background AS background
RETURN kind, precision, quad, planned, negated, background, collect(id) AS ids, collect(day) AS days
LIMIT 10000
UNION ALL
MATCH (a:Organization {id: $a})-[x:INVOLVED_IN]->(e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
MATCH (e)<-[y:INVOLVED_IN]-(b:Organization {id: $b})
WHERE x.side <> y.side
WITH DISTINCT e.id AS id, coalesce(toString(e.date), '') AS day, e.kind AS kind, e.precision AS precision, e.quad AS quad,
  e.planned AS planned, e.negated AS negated, e.background AS background
RETURN kind, precision, quad, planned, negated, background, collect(id) AS ids, collect(day) AS days
LIMIT 10000
