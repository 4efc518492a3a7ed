// The least certain events that are news.
// $most: how many
// returns id, confidence, total: how many events are news
CALL () { MATCH (e:Event) WHERE NOT e.background RETURN count(e.id) AS total }
MATCH (e:Event)
WHERE NOT e.background
RETURN e.id AS id, e.confidence AS confidence, total
ORDER BY confidence, id
LIMIT $most
