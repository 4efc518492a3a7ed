// Those people of whom a document says anything but what they are known by already: one more voice for the leading name
// cannot change what follows from all claims, so only these are settled.
// $rows: id, names, jas, aliases: all that the document calls them
// returns id
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
WHERE p.name IS NULL
  OR any(name IN row.names WHERE name <> p.name)
  OR any(ja IN row.jas WHERE ja <> coalesce(p.ja, ''))
  OR any(alias IN row.aliases WHERE alias <> p.name AND none(known IN p.aliases WHERE known = alias))
RETURN p.id AS id
