// People. Their names follow from the claims (settle/people); of those who are new and of whom all claims say the same they come with
// the row.
// $rows: id, otherIds, called, calledJa, families: of whom somebody made one of several, name, ja, aliases: null where they are not known
// returns id: of those that were there, and are called otherwise
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
ON CREATE SET p.name = row.name, p.ja = row.ja, p.aliases = row.aliases
SET p.otherIds = row.otherIds, p.called = row.called, p.calledJa = row.calledJa, p.families = row.families
WITH p, row
WHERE row.name IS NOT NULL
  AND (p.name IS NULL OR p.name <> row.name OR coalesce(p.ja, '') <> coalesce(row.ja, '') OR size(p.aliases) > 0)
RETURN p.id AS id
