// People; their names follow from the claims: of those of whom one document alone speaks they come with the row, of all others
// they are settled afterwards (settle/people).
// $rows: id, otherIds, called, calledJa, families: of whom somebody made one of several, name, ja, aliases: where they are known
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
ON CREATE SET p.name = row.name, p.ja = row.ja, p.aliases = row.aliases
SET p.otherIds = row.otherIds, p.called = row.called, p.calledJa = row.calledJa, p.families = row.families
