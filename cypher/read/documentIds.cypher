// The ids of all documents, those after one in order.
// $after: id, $limit: how many
// returns id
MATCH (d:Document)
WHERE d.id > $after
RETURN d.id AS id
ORDER BY id
LIMIT $limit
