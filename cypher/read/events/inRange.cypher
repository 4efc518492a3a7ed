// The events of a window that is very long, those of a kind together. It looks at every event.
// $from, $fromMonth, $fromYear, $to, $undated: the window: first day, first day of its month and year, first day after it, and whether
// undated events count
// returns kind, precision, quad, planned, negated, background; ids, days: lists of as many, an ISO day each, empty where unknown
MATCH (e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
RETURN e.kind AS kind, e.precision AS precision, e.quad AS quad, e.planned AS planned, e.negated AS negated,
  e.background AS background, collect(e.id) AS ids, collect(coalesce(toString(e.date), '')) AS days
LIMIT 10000
