// Events by id, those of a kind together.
// $ids: event ids
// returns kind, precision, quad, planned, negated, background; ids, days: lists of as many, an ISO day each, empty where unknown
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
RETURN e.kind AS kind, e.precision AS precision, e.quad AS quad, e.planned AS planned, e.negated AS negated,
  e.background AS background, collect(e.id) AS ids, collect(coalesce(toString(e.date), '')) AS days
LIMIT 10000
