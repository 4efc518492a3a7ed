// A page of the organizations that have other names as well, in the order of their ids, each with these.
// $after: the last id of the page before; empty for the first
// $limit: how many
// returns id, former
MATCH (o:Organization)
WHERE o.id > $after AND size(o.aliases) > 0
WITH o
ORDER BY o.id
LIMIT $limit
RETURN o.id AS id, o.aliases AS former
ORDER BY id
LIMIT $limit
