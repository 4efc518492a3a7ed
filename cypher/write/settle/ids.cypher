// Gives people other ids: of whom nothing else is otherwise, all that is said stays where it is.
// $rows: id, now
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p.id = row.now
