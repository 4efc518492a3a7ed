// Items belong to their document.
// $rows: item, document, evidence (item, start, end, rule)
UNWIND $rows AS row
MATCH (i:Item {id: row.item})
MATCH (d:Document {id: row.document})
CREATE (i)-[:PART_OF {item: row.item, start: row.start, end: row.end, rule: row.rule}]->(d)
