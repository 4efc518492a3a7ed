// Items name countries.
// $rows: item, country, evidence (item, start, end, rule)
UNWIND $rows AS row
MATCH (i:Item {id: row.item})
MATCH (c:Country {code: row.country})
CREATE (i)-[:MENTIONS {item: row.item, start: row.start, end: row.end, rule: row.rule}]->(c)
