// Those organizations of which a document says anything but what they are known by already; only these are settled.
// $rows: id, names, aliases: all that the document calls them
// returns id
UNWIND $rows AS row
MATCH (o:Organization {id: row.id})
WHERE o.aliases IS NULL
  OR any(name IN row.names WHERE name <> o.name)
  OR any(alias IN row.aliases WHERE alias <> o.name AND none(known IN o.aliases WHERE known = alias))
RETURN o.id AS id
