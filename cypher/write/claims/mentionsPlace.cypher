// Items name places.
// $rows: item, place, evidence (item, start, end, rule)
UNWIND $rows AS row
MATCH (i:Item {id: row.item})
MATCH (l:Place {id: row.place})
CREATE (i)-[:MENTIONS {item: row.item, start: row.start, end: row.end, rule: row.rule}]->(l)
