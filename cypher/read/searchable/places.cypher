// A page of the places that can be searched for, in the order of their keys, each with its names and the
// number of its events.
// $after: the last key of the page before; empty for the first
// $limit: how many
// returns id, kind, name, ja, aliases, country, weight
MATCH (p:Place)
WHERE p.id > $after
WITH p
ORDER BY p.id
LIMIT $limit
CALL (p) { MATCH (p)<-[:AT]-(e:Event) RETURN count(DISTINCT e.id) AS weight }
RETURN p.id AS id, 'place' AS kind, p.name AS name, null AS ja, null AS aliases, p.country AS country,
  weight
ORDER BY id
LIMIT $limit
