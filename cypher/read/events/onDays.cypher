// The events of some days, those of a kind together. Days are looked up one by one, so that the work is that of the days, however
// long the archive. An event known by month or year stands at its first day.
// $days: ISO days
// returns kind, precision, quad, planned, negated, background; ids, days: lists of as many, an ISO day each, empty where unknown
UNWIND $days AS one
WITH date(one) AS day
MATCH (e:Event {date: day})
RETURN e.kind AS kind, e.precision AS precision, e.quad AS quad, e.planned AS planned, e.negated AS negated,
  e.background AS background, collect(e.id) AS ids, collect(coalesce(toString(e.date), '')) AS days
LIMIT 10000
