// Topics.
// $rows: name
UNWIND $rows AS row
MERGE (t:Topic {name: row.name})
