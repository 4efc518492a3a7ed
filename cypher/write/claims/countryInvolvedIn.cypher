// Countries were a side of events.
// $rows: country, event, evidence (item, start, end, rule), side, role
UNWIND $rows AS row
MATCH (c:Country {code: row.country})
MATCH (e:Event {id: row.event})
CREATE (c)-[:INVOLVED_IN {
  item: row.item, start: row.start, end: row.end, rule: row.rule,
  side: row.side, role: row.role
}]->(e)
