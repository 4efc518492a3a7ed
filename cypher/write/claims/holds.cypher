// People hold offices on the day of the item.
// $rows: person, office, evidence (item, start, end, rule), former, candidate, day: as a number, 20260424
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MATCH (f:Office {id: row.office})
CREATE (p)-[:HOLDS {
  item: row.item, start: row.start, end: row.end, rule: row.rule,
  former: row.former, candidate: row.candidate, day: row.day
}]->(f)
