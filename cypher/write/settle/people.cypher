// Names of people from all that the documents say: the full name that most items use, likewise the Japanese one; all others
// are aliases. A name that somebody gave goes before. The longer name goes first among equals. One more voice for what is known already cannot change what follows
// from all claims, so only those are named anew of whom a document says anything else, or who lost a claim.
// $rows: id, names, jas, aliases: all that the document calls them, isLess: whether a claim was taken back
// returns id, name, ja, aliases: of those that were named anew
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
WHERE row.isLess
  OR p.name IS NULL
  OR any(name IN row.names WHERE name <> p.name)
  OR any(ja IN row.jas WHERE ja <> coalesce(p.ja, ''))
  OR any(alias IN row.aliases WHERE alias <> p.name AND none(known IN p.aliases WHERE known = alias))
CALL (p) {
  MATCH (p)<-[m:MENTIONS]-(i:Item)
  WITH m.name AS name, count(DISTINCT i.id) AS items
  ORDER BY name CONTAINS ' ' DESC, items DESC, size(name) DESC, name
  RETURN collect(name) AS names
}
CALL (p) {
  MATCH (p)<-[m:MENTIONS]-(i:Item)
  WHERE m.ja IS NOT NULL
  WITH m.ja AS ja, count(DISTINCT i.id) AS items
  ORDER BY items DESC, size(ja) DESC, ja
  RETURN collect(ja) AS jas
}
CALL (p) {
  MATCH (p)<-[m:MENTIONS]-(i:Item)
  UNWIND m.aliases + [m.name] AS alias
  WITH DISTINCT alias
  ORDER BY alias
  RETURN collect(alias) AS aliases
}
WITH p, coalesce(p.called, names[0]) AS name, coalesce(p.calledJa, jas[0]) AS ja, aliases
SET p.name = name, p.ja = ja, p.aliases = [alias IN aliases WHERE alias <> name]
RETURN p.id AS id, p.name AS name, p.ja AS ja, p.aliases AS aliases
