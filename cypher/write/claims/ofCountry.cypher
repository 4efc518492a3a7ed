// Offices belong to countries.
// $rows: office, country, evidence (item, start, end, rule)
UNWIND $rows AS row
MATCH (f:Office {id: row.office})
MATCH (c:Country {code: row.country})
CREATE (f)-[:OF {item: row.item, start: row.start, end: row.end, rule: row.rule}]->(c)
