// A page of the people who go by other ids as well, in the order of their ids, each with these.
// $after: the last id of the page before; empty for the first
// $limit: how many
// returns id, former
MATCH (p:Person)
WHERE p.id > $after AND size(p.otherIds) > 0
WITH p
ORDER BY p.id
LIMIT $limit
RETURN p.id AS id, p.otherIds AS former
ORDER BY id
LIMIT $limit
