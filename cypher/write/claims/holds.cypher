// People hold offices on the day of the item.
// $rows: person, office, evidence (item, start, end, rule), former, candidate, day
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MATCH (f:Office {id: row.office})
CREATE (p)-[:HOLDS {
  item: row.item, start: row.start, end: row.end, rule: row.rule,
  former: row.former, candidate: row.candidate, day: date(row.day)
}]->(f)
