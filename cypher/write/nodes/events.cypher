// Events, with what their leading report says of them. Those that are there already are for settle/events.
// $rows: id, block, otherIds, precision, date, kind, title, titleJa, plover, mode, quad, score, planned, negated, background,
//   confidence; date is an ISO day or null
UNWIND $rows AS row
MERGE (e:Event {id: row.id})
ON CREATE SET e.block = row.block,
  e.otherIds = row.otherIds,
  e.precision = row.precision,
  e.date = date(row.date),
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
