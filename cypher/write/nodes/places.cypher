// Places.
// $rows: id, name, country
UNWIND $rows AS row
MERGE (p:Place {id: row.id})
ON CREATE SET p.name = row.name,
  p.country = row.country
