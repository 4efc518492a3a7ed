// People; their names follow from the claims (settle/people).
// $rows: id
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
