// Documents.
// $rows: id, title, publisher, format, file, from, to; from, to are ISO days or null
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d.title = row.title,
  d.publisher = row.publisher,
  d.format = row.format,
  d.file = row.file,
  d.from = date(row.from),
  d.to = date(row.to)
