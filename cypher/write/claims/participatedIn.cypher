// People took part in events.
// $rows: person, event, evidence (item, start, end, rule), side, role
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MATCH (e:Event {id: row.event})
CREATE (p)-[:PARTICIPATED_IN {
  item: row.item, start: row.start, end: row.end, rule: row.rule,
  side: row.side, role: row.role
}]->(e)
