// Takes back who appearances were taken for.
// $rows: document, appearance
UNWIND $rows AS row
MATCH (a:Appearance {document: row.document, appearance: row.appearance})
MATCH (a)-[r:`IS`]->(p:Person)
DELETE r
