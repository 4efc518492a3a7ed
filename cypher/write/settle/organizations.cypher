// Names of organizations from all that the documents say: the name that most items use, the longer one among equals; all
// others are aliases. One that no item names, only an office or an event, goes by its key. Only those are named anew of which a
// document says anything but what they are known by, or which lost a claim.
// $rows: id, names, aliases: all that the document calls them, isLess: whether a claim was taken back
// returns id, name, aliases: of those that were named anew
UNWIND $rows AS row
MATCH (o:Organization {id: row.id})
WHERE row.isLess
  OR o.aliases IS NULL
  OR any(name IN row.names WHERE name <> o.name)
  OR any(alias IN row.aliases WHERE alias <> o.name AND none(known IN o.aliases WHERE known = alias))
CALL (o) {
  MATCH (o)<-[m:MENTIONS]-(i:Item)
  WITH m.name AS name, count(DISTINCT i.id) AS items
  ORDER BY items DESC, size(name) DESC, name
  RETURN collect(name) AS names
}
CALL (o) {
  MATCH (o)<-[m:MENTIONS]-(i:Item)
  UNWIND m.aliases + [m.name] AS alias
  WITH DISTINCT alias
  ORDER BY alias
  RETURN collect(alias) AS aliases
}
WITH o, coalesce(names[0], substring(o.id, size('organization:'))) AS name, aliases
SET o.name = name, o.aliases = [alias IN aliases WHERE alias <> name]
RETURN o.id AS id, o.name AS name, o.aliases AS aliases
