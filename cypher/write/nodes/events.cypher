// Events; what the reports say of them follows from the claims (settle/events).
// $rows: id, block, otherIds, precision, date; date is an ISO day or null
UNWIND $rows AS row
MERGE (e:Event {id: row.id})
SET e.block = row.block,
  e.otherIds = row.otherIds,
  e.precision = row.precision,
  e.date = date(row.date)
