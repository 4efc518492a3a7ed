// The editions of a document: under its id, or under its file name.
// $id: id of the document
// $file: its file name
// returns id, digest
MATCH (d:Document {id: $id})
RETURN d.id AS id, d.digest AS digest
UNION
MATCH (d:Document {file: $file})
RETURN d.id AS id, d.digest AS digest
