// A page of the events that had other ids before they were corrected, in the order of their ids, each with these.
// $after: the last id of the page before; empty for the first
// $limit: how many
// returns id, former
MATCH (e:Event)
WHERE e.id > $after AND size(e.otherIds) > 0
WITH e
ORDER BY e.id
LIMIT $limit
RETURN e.id AS id, e.otherIds AS former
ORDER BY id
LIMIT $limit
