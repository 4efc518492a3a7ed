// Documents.
// $rows: id, title, publisher, format, file, digest, corrections, from, to; digest is of all rows, from, to are days as numbers, 20260424, or null
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
ON CREATE SET d.title = row.title,
  d.publisher = row.publisher,
  d.format = row.format,
  d.file = row.file,
  d.digest = row.digest,
  d.corrections = row.corrections,
  d.from = row.from,
  d.to = row.to
