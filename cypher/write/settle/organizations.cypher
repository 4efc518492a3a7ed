// Other names of organizations, from all that the documents say.
// $keys: organization ids
UNWIND $keys AS key
MATCH (o:Organization {id: key})
CALL (o) {
  MATCH (o)<-[m:MENTIONS]-(i:Item)
  UNWIND m.aliases AS alias
  WITH DISTINCT alias
  ORDER BY alias
  RETURN collect(alias) AS aliases
}
SET o.aliases = [alias IN aliases WHERE alias <> o.name]
