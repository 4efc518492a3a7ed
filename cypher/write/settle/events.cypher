// What an event is taken to be, from its leading report: news before background, fact before plan, then the surer one,
// then the earlier item. Its headline is the title.
// $keys: event ids
UNWIND $keys AS key
MATCH (e:Event {id: key})
CALL (e) {
  MATCH (e)<-[r:REPORTS]-(i:Item)
  RETURN r.kind AS kind, i.headlineEn AS title, i.headlineJa AS titleJa, r.plover AS plover, r.mode AS mode,
    r.quad AS quad, r.score AS score, r.planned AS planned, r.negated AS negated, r.background AS background,
    r.confidence AS confidence, coalesce(toString(i.date), '9999') AS day, i.n AS n, i.id AS item, r.start AS start
  ORDER BY background, planned, confidence DESC, day, n, item, start, kind
  LIMIT 1
}
SET e.kind = kind, e.title = title, e.titleJa = titleJa, e.plover = plover, e.mode = mode, e.quad = quad, e.score = score,
  e.planned = planned, e.negated = negated, e.background = background, e.confidence = confidence
