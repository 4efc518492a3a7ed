// Organizations were a side of events.
// $rows: organization, event, evidence (item, start, end, rule), side, role
UNWIND $rows AS row
MATCH (o:Organization {id: row.organization})
MATCH (e:Event {id: row.event})
CREATE (o)-[:INVOLVED_IN {
  item: row.item, start: row.start, end: row.end, rule: row.rule,
  side: row.side, role: row.role
}]->(e)
