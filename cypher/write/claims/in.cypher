// Places lie in countries.
// $rows: place, country, evidence (item, start, end, rule)
UNWIND $rows AS row
MATCH (l:Place {id: row.place})
MATCH (c:Country {code: row.country})
CREATE (l)-[:`IN` {item: row.item, start: row.start, end: row.end, rule: row.rule}]->(c)
