// Items name people; the claim also says how the document writes the name.
// $rows: item, person, evidence (item, start, end, rule), name, ja, aliases
UNWIND $rows AS row
MATCH (i:Item {id: row.item})
MATCH (p:Person {id: row.person})
CREATE (i)-[:MENTIONS {
  item: row.item, start: row.start, end: row.end, rule: row.rule,
  name: row.name, ja: row.ja, aliases: row.aliases
}]->(p)
