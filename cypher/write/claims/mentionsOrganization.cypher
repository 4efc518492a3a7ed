// Items name organizations; the claim also says how else the document calls them.
// $rows: item, organization, evidence (item, start, end, rule), name, aliases
UNWIND $rows AS row
MATCH (i:Item {id: row.item})
MATCH (o:Organization {id: row.organization})
CREATE (i)-[:MENTIONS {
  item: row.item, start: row.start, end: row.end, rule: row.rule,
  name: row.name, aliases: row.aliases
}]->(o)
