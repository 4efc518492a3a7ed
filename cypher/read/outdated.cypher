// The documents that a migration wants loaded again, those after one in order.
// $after: id, $limit: how many
// returns id
MATCH (d:Document)
WHERE d.id > $after AND d.digest = ''
RETURN d.id AS id
ORDER BY id
LIMIT $limit
