// Events took place somewhere.
// $rows: event, place, evidence (item, start, end, rule)
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (l:Place {id: row.place})
CREATE (e)-[:AT {item: row.item, start: row.start, end: row.end, rule: row.rule}]->(l)
