// Countries.
// $rows: code, name, ja
UNWIND $rows AS row
MERGE (c:Country {code: row.code})
ON CREATE SET c.name = row.name,
  c.ja = row.ja
