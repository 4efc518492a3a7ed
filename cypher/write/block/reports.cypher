// All reports of the events of some days that others may report too, each with the event that it is taken for, what it says of it,
// and the item. Whole days, as those are remembered: the next document speaks of the same days.
// $days: ISO days, each once
// returns block, event, item, key, who, kind, title, titleJa, plover, mode, quad, score, planned, negated, background, confidence,
//   day, n: of the item, start, former
UNWIND $days AS one
WITH date(one) AS day
MATCH (e:Event {date: day})
WHERE e.block IS NOT NULL
MATCH (e)<-[r:REPORTS]-(i:Item)
RETURN e.block AS block, e.id AS event, i.id AS item, r.key AS key, r.who AS who, r.kind AS kind, i.headlineEn AS title,
  i.headlineJa AS titleJa, r.plover AS plover, r.mode AS mode, r.quad AS quad, r.score AS score, r.planned AS planned,
  r.negated AS negated, r.background AS background, r.confidence AS confidence, i.date AS day, i.n AS n, r.start AS start, r.former AS former
