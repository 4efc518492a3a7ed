// Which of some appearances are of one of several whom their document names so.
// $rows: rows of id, document, key
// returns id
UNWIND $rows AS row
MATCH (a:Appearance {document: row.document})
WHERE a.key = row.key AND a.appearance <> row.id
RETURN DISTINCT row.id AS id
LIMIT 100000
