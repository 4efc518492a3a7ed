// Agencies of the source line.
// $rows: item, agency, evidence (item, start, end, rule)
UNWIND $rows AS row
MATCH (i:Item {id: row.item})
MATCH (a:Agency {name: row.agency})
CREATE (i)-[:REPORTED_BY {item: row.item, start: row.start, end: row.end, rule: row.rule}]->(a)
