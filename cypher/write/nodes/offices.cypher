// Offices.
// $rows: id, title, of
UNWIND $rows AS row
MERGE (o:Office {id: row.id})
ON CREATE SET o.title = row.title,
  o.of = row.of
