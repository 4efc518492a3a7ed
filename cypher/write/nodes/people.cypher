// People; their names follow from the claims (settle/people).
// $rows: id, otherIds
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
SET p.otherIds = row.otherIds
