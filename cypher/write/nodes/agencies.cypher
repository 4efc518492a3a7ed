// News agencies.
// $rows: name
UNWIND $rows AS row
MERGE (a:Agency {name: row.name})
