// People; their names follow from the claims (settle/people), but for those that somebody gave them.
// $rows: id, otherIds, called, calledJa, families: of whom somebody made one of several
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
SET p.otherIds = row.otherIds, p.called = row.called, p.calledJa = row.calledJa, p.families = row.families
