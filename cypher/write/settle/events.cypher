// What events that were reported before are taken to be, with other reports.
// $rows: id, otherIds, kind, title, titleJa, plover, mode, quad, score, planned, negated, background, confidence
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
SET e.otherIds = row.otherIds,
  e.kind = row.kind,
  e.title = row.title,
  e.titleJa = row.titleJa,
  e.plover = row.plover,
  e.mode = row.mode,
  e.quad = row.quad,
  e.score = row.score,
  e.planned = row.planned,
  e.negated = row.negated,
  e.background = row.background,
  e.confidence = row.confidence
