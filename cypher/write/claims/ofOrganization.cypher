// Offices belong to organizations.
// $rows: office, organization, evidence (item, start, end, rule)
UNWIND $rows AS row
MATCH (f:Office {id: row.office})
MATCH (o:Organization {id: row.organization})
CREATE (f)-[:OF {item: row.item, start: row.start, end: row.end, rule: row.rule}]->(o)
